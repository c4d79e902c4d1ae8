import { createHash } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import type { linkStates } from './collection';

export interface LinkRow {
  id: string;
  key: string;
  url: string;
  state: (typeof linkStates)[number];
  checkedAt?: string | null;
  nextAt: string;
  seenAt: string;
}

const keyOf = (url: string) => createHash('sha256').update(url).digest('hex');

/** What is known of these addresses. */
export async function findLinkRows(
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  urls: readonly string[],
): Promise<LinkRow[]> {
  if (urls.length === 0) return [];
  const { docs } = await payload.db.find<LinkRow>({
    collection: 'links',
    limit: 0,
    pagination: false,
    req,
    where: { key: { in: [...new Set(urls)].map(keyOf) } },
  });
  return docs;
}

/** Remembers addresses that are to be asked; of known ones, that they are still there. */
export async function rememberLinks(req: PayloadRequest, urls: readonly string[]): Promise<void> {
  const { payload } = req;
  const now = new Date().toISOString();
  const known = await findLinkRows({ payload, req }, urls);
  const isKnown = new Set(known.map(({ url }) => url));
  for (const url of new Set(urls)) {
    if (isKnown.has(url)) continue;
    const data = { key: keyOf(url), url, state: 'unknown', nextAt: now, seenAt: now };
    await payload.db.create({ collection: 'links', data, req });
  }
  if (known.length > 0)
    await payload.db.updateMany({
      collection: 'links',
      data: { seenAt: now },
      req,
      where: { key: { in: known.map(({ key }) => key) } },
    });
}
