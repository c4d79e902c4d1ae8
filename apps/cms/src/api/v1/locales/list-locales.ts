import type { LocaleInfo } from '@eyvan/contract';
import { defaultLocale, localeCodes, locales, type LocaleCode } from '@eyvan/locales';
import { newsroomTag } from '@eyvan/wire';
import type { Payload } from 'payload';
import { z } from 'zod';
import { countPublic } from '../../../projection/count-public';
import type { PublicationType } from '../../../projection/publication';
import { defineEndpoint } from '../define-endpoint';
import { newsroomKey } from '../../../projection/newsroom/to-newsroom-snapshot';
import { findLastChange, findPublicRow } from '../read-publications';

/** What is read of the newsroom's own publication, as the contract has it. */
const storedNewsroom = z.object({ locales: z.array(z.enum(localeCodes)) });

/** The languages that are on, in the newsroom's order; all of them where it has not said which. */
async function findLocales(payload: Payload): Promise<readonly LocaleCode[]> {
  const row = await findPublicRow(payload, 'newsroom', newsroomKey, defaultLocale);
  return row ? storedNewsroom.parse(JSON.parse(row.itemJson!)).locales : localeCodes;
}

/** `GET /locales`: every language of the newsroom, and how much can be read in it. */
export const listLocales = defineEndpoint('listLocales', async ({ payload }) => {
  const items = await Promise.all(
    (await findLocales(payload)).map(async (code): Promise<LocaleInfo> => {
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
    tags: ['news', 'events', newsroomTag],
  };
});
