interface Ports<Wish> {
  /** Done for one wish at a time. */
  act: (wish: Wish) => Promise<void>;
  /** @returns what cancels it */
  after: (ms: number, act: () => void) => () => void;
}

/** How long further wishes are waited for. Not from the last one on: who types without a pause is to see it, too. */
const pauseMs = 120;

/**
 * Does what is wished for last, and nothing that a newer wish has overtaken: one after the other, so that a slow line
 * has never more than one request to carry.
 */
export function createLatestOnly<Wish>({ act, after }: Ports<Wish>) {
  let next: { wish: Wish } | null = null;
  let cancel: (() => void) | null = null;
  let isActing = false;
  let isOver = false;

  async function begin(): Promise<void> {
    cancel = null;
    if (!next || isOver) return;
    const { wish } = next;
    next = null;
    isActing = true;
    await act(wish).catch(() => null);
    isActing = false;
    wait();
  }
  function wait(): void {
    if (next && !cancel && !isActing && !isOver) cancel = after(pauseMs, () => void begin());
  }

  return {
    want(wish: Wish): void {
      next = { wish };
      wait();
    },
    end(): void {
      isOver = true;
      cancel?.();
    },
  };
}
