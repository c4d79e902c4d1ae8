import type { Payload } from 'payload';
import { env } from '../env';
import { republish } from './republish';

/**
 * Publications hold whole addresses. Where the site has moved since they were made (another port, another host), all
 * of them are made anew before anyone reads one.
 */
export async function followSiteUrl(payload: Payload): Promise<void> {
  const row = await payload.db.findOne<{ id: string; itemJson: string }>({
    collection: 'publications' as never,
    where: { state: { equals: 'public' } },
  });
  if (!row) return;
  const { url } = JSON.parse(row.itemJson) as { url: string };
  if (new URL(url).origin === env.SITE_URL) return;
  payload.logger.info(`The site has moved to ${env.SITE_URL}: making all publications anew`);
  await republish(payload);
}
