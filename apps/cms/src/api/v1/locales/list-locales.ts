import type { LocaleInfo } from '@eyvan/contract';
import { localeCodes, locales, type LocaleCode } from '@eyvan/locales';
import type { Payload, Where } from 'payload';
import { defineEndpoint } from '../define-endpoint';
import { findLastChange } from '../read-publications';

const countPublic = async (payload: Payload, type: 'news' | 'event', locale: LocaleCode): Promise<number> => {
  const where: Where = {
    and: [{ type: { equals: type } }, { locale: { equals: locale } }, { state: { equals: 'public' } }],
  };
  return (await payload.db.count({ collection: 'publications' as never, where })).totalDocs;
};

/** `GET /locales`: every language of the newsroom, and how much can be read in it. */
export const listLocales = defineEndpoint('listLocales', async ({ payload }) => {
  const items = await Promise.all(
    localeCodes.map(async (code): Promise<LocaleInfo> => {
      const { ownName: name, direction, hreflang } = locales[code];
      const [news, events] = await Promise.all([
        countPublic(payload, 'news', code),
        countPublic(payload, 'event', code),
      ]);
      return { code, name, direction, hreflang, news, events };
    }),
  );
  return {
    body: JSON.stringify({ items }),
    lastModified: await findLastChange(payload),
    tags: ['news', 'events'],
  };
});
