type Close = () => Promise<void>;

const opened: Close[] = [];
const controller = new AbortController();

/** Aborts when the run ends, however it ends: for programs that would go on by themselves. */
export const ending = controller.signal;

/** Has something closed at the end of the run, should it be open then. @returns what closes it, once */
export function closeAtEnd(close: Close): Close {
  const closeOnce = async () => {
    const index = opened.indexOf(closeOnce);
    if (index < 0) return;
    opened.splice(index, 1);
    await close();
  };
  opened.push(closeOnce);
  return closeOnce;
}

/** Closes all that is open, what was opened last first. What cannot be closed does not keep the rest from it. */
export async function closeAll(): Promise<void> {
  controller.abort();
  while (opened.length > 0) await opened.at(-1)!().catch(console.error);
}
