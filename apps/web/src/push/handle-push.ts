import type { PushMessage } from '@eyvan/wire';
import { siteCache } from '../cache/site-cache';

// Deliveries are tried again for minutes at most; this many are pushed in hours.
const mostRemembered = 1000;
const handled = new Set<string>();

/** Drops what a push names. Resolves to false when the same push was handled before. */
export async function handlePush({ id, kind, tags }: PushMessage): Promise<boolean> {
  if (handled.has(id)) return false;
  // The old text of an edit may be seen while the new page is made, that of a withdrawal by nobody.
  await siteCache().touch(kind === 'withdrawn' ? 'dropped' : 'stale', tags);
  // Only now: what failed halfway must be done again.
  handled.add(id);
  const [oldest] = handled;
  if (handled.size > mostRemembered && oldest) handled.delete(oldest);
  return true;
}
