import type { Payload } from 'payload';
import { env } from '../env';
import { republish } from './republish';

/**
 * Publications hold whole addresses. Where the site has moved since they were made (another port, another host), all
 * of them are made anew before anyone reads one. Any that still has another address tells: a start that was cut off
 * in the middle of this has left some.
 */
export async function followSiteUrl(payload: Payload): Promise<void> {
  const isElsewhere = { summaryJson: { not_like: `"url":"${env.SITE_URL}/` } };
  const row = await payload.db.findOne({
    collection: 'publications' as never,
    select: { key: true },
    where: { and: [{ state: { equals: 'public' } }, isElsewhere] },
  });
  if (!row) return;
  payload.logger.info(`The site has moved to ${env.SITE_URL}: making all publications anew`);
  await republish(payload);
}
