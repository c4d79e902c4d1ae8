export interface Waiting {
  /** In milliseconds. What a test promises in less is measured there; this is when it gives up. */
  timeoutMs?: number;
  /** In milliseconds, from an answer to the next question. */
  everyMs?: number;
}

/**
 * Asks again and again until the answer is right: for what happens by itself.
 * @param holds whether an answer is right; without it, one that is true
 * @returns the first answer that is
 * @throws Error with the last answer when there was none in time; whatever `ask` throws
 */
export async function waitFor<Value>(
  ask: () => Value | Promise<Value>,
  holds: (value: Value) => unknown = Boolean,
  { timeoutMs = 20_000, everyMs = 50 }: Waiting = {},
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end)
      throw new Error(
        `Not within ${timeoutMs} ms: ${ask}; last seen: ${JSON.stringify(value)?.slice(0, 500)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
