const pauseMs = 5_000;
const waitInBrowser = () => new Promise<unknown>((resolve) => setTimeout(resolve, pauseMs));

/** Loads something, again and again until it comes: a line that is cut comes back. */
export async function untilLoaded<Loaded>(
  load: () => Promise<Loaded>,
  wait: () => Promise<unknown> = waitInBrowser,
): Promise<Loaded> {
  for (;;) {
    try {
      return await load();
    } catch {
      // Whoever shows it shows nothing meanwhile.
      await wait();
    }
  }
}
