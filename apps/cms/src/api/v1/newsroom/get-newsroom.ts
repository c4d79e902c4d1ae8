import { newsroomTag } from '@eyvan/wire';
import { env } from '../../../platform/env';
import { newsroomKey, toNewsroomSnapshot } from '../../../projection/newsroom/to-newsroom-snapshot';
import { defineEndpoint } from '../define-endpoint';
import { findPublicRow } from '../read-publications';

/** `GET /newsroom`: who makes this. What nobody has set up yet is what the code says of it, and has no date. */
export const getNewsroom = defineEndpoint('getNewsroom', async ({ payload, query: { locale } }) => {
  const row = await findPublicRow(payload, 'newsroom', newsroomKey, locale);
  const tags = [newsroomTag];
  if (row) return { body: row.itemJson!, etag: row.etag!, lastModified: row.updatedAt, tags, locale };
  const context = { siteUrl: env.SITE_URL, homeCity: null, logo: null };
  const { itemJson } = toNewsroomSnapshot({}, locale, context);
  return { body: itemJson!, lastModified: null, tags, locale };
});
