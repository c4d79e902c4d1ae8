import { waitFor } from '@eyvan/test-kit';

const secondNow = () => Math.floor(Date.now() / 1_000);

/** Waits for the end of this second: HTTP knows whole ones only, and says nothing of one that is not over. */
export function nextSecond(): Promise<unknown> {
  const begun = secondNow();
  return waitFor(() => secondNow() > begun);
}
