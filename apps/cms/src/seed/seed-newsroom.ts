import type { Payload } from 'payload';
import { newsroomSlug } from '../content/settings/slug';
import { inTransaction } from '../platform/database/in-transaction';
import { isRecord } from '../platform/input/is-record';
import words from './content/newsroom.json' with { type: 'json' };
import type { SeededReferences } from './seed-references';
import { withRowIds } from './store-words';

/** Where the sample newsroom lives. */
const home = { city: 'ashgabat', timeZone: 'Asia/Ashgabat' } as const;

/** The settings of the sample newsroom, in the words of all languages; those that are there already stay. */
export const seedNewsroom = (payload: Payload, { cities }: SeededReferences): Promise<void> =>
  inTransaction(payload, async (req) => {
    const stored: unknown = await payload.db.findGlobal({ slug: newsroomSlug, req });
    if (isRecord(stored) && Object.keys(stored).length > 0) return;
    const data = withRowIds({
      ...words,
      homeCity: cities.get(home.city),
      timeZone: home.timeZone,
      publisher: { legalName: { en: words.name.en } },
      contacts: [{ email: 'news@eyvan.example' }],
      licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    await payload.db.createGlobal({ slug: newsroomSlug, data, req });
  });
