import type { Payload, Where } from 'payload';
import { env } from '../env';
import { republish } from './republish';

/** How many publications are public, and such. */
async function countPublic(payload: Payload, ...such: Where[]): Promise<number> {
  const where = { and: [{ state: { equals: 'public' } }, ...such] };
  return (await payload.db.count({ collection: 'publications' as never, where })).totalDocs;
}

/**
 * Publications hold whole addresses. Where the site has moved since they were made (another port, another host), all
 * of them are made anew before anyone reads one. All are looked at, as a start that was cut off in the middle of this
 * has left some. (Counted twice, as Payload's `not_like` compares the whole text on SQLite.)
 * @returns whether it had moved
 */
export async function followSiteUrl(payload: Payload): Promise<boolean> {
  const all = await countPublic(payload);
  const here = await countPublic(payload, { summaryJson: { contains: `"url":"${env.SITE_URL}/` } });
  if (here >= all) return false;
  payload.logger.info(`The site has moved to ${env.SITE_URL}: making all publications anew`);
  await republish(payload);
  return true;
}
