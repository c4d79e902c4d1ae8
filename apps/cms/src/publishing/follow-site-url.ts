import type { Payload } from 'payload';
import { env } from '../env';
import { countPublic } from './count-public';
import { hasOldRows } from './old-rows';
import { republish } from './republish';

/**
 * Publications hold whole addresses. Where the site has moved since they were made (another port, another host), all
 * of them are made anew before anyone reads one. All are looked at, as a start that was cut off in the middle of this
 * has left some. So it is where an earlier release has made rows that lack what this one reads. (Counted twice, as Payload's `not_like` compares the whole text on SQLite.)
 * @returns whether any had to be made anew
 */
export async function followSiteUrl(payload: Payload): Promise<boolean> {
  const all = await countPublic(payload);
  const here = await countPublic(payload, { summaryJson: { contains: `"url":"${env.SITE_URL}/` } });
  if (here >= all && !(await hasOldRows(payload))) return false;
  payload.logger.info(
    `The site is at ${env.SITE_URL}, or shows more than before: making all publications anew`,
  );
  await republish(payload);
  return true;
}
