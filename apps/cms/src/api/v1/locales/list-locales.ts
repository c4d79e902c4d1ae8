import type { LocaleInfo } from '@eyvan/contract';
import { localeCodes, locales } from '@eyvan/locales';
import { countPublic } from '../../../projection/count-public';
import type { PublicationType } from '../../../projection/publication';
import { defineEndpoint } from '../define-endpoint';
import { findLastChange } from '../read-publications';

/** `GET /locales`: every language of the newsroom, and how much can be read in it. */
export const listLocales = defineEndpoint('listLocales', async ({ payload }) => {
  const items = await Promise.all(
    localeCodes.map(async (code): Promise<LocaleInfo> => {
      const { ownName: name, direction, hreflang } = locales[code];
      const count = (type: PublicationType) =>
        countPublic(payload, { type: { equals: type } }, { locale: { equals: code } });
      const [news, events] = await Promise.all([count('news'), count('event')]);
      return { code, name, direction, hreflang, news, events };
    }),
  );
  return {
    body: JSON.stringify({ items }),
    lastModified: await findLastChange(payload),
    tags: ['news', 'events'],
  };
});
