/** Waits for a condition; throws when it has not come true in time. For what happens by itself. */
export async function until(
  isTrue: () => boolean | Promise<boolean>,
  { timeoutMs = 20_000, everyMs = 50 }: { timeoutMs?: number; everyMs?: number } = {},
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Not so within ${timeoutMs} ms: ${isTrue.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

const secondNow = () => Math.floor(Date.now() / 1_000);

/** Waits for the end of this second: HTTP knows whole ones only, and says nothing of one that is not over. */
export function nextSecond(): Promise<unknown> {
  const begun = secondNow();
  return until(() => secondNow() > begun);
}
