// Puts items in all languages on the desk of a seeded newsroom, as rows only; runs in apps/cms: `fill-desk.ts <items>`.
import { localeCodes } from '@eyvan/locales';
import type { Payload, PayloadRequest } from 'payload';
import { bootPayload } from '../apps/cms/src/commands/boot-payload';
import { toDeskRow } from '../apps/cms/src/editions/desk/desk-row';
import type { DeskEdition, EditionAtDesk } from '../apps/cms/src/editions/desk/desk-states';
import { inTransaction } from '../apps/cms/src/platform/database/in-transaction';

const batch = 200;
const minutesApart = 20;
const dayMs = 24 * 3_600_000;
const begun = Date.now();

/** What an edition may be: most are public, as in a newsroom that has worked for years. */
const kinds: Partial<DeskEdition>[] = [
  ...Array<Partial<DeskEdition>>(12).fill({ _status: 'published', stage: 'approved' }),
  { _status: 'draft', stage: 'writing' },
  { _status: 'draft', stage: 'review' },
  { _status: 'draft', stage: 'approved' },
];

interface Sample {
  people: string[];
  categories: string[];
  cities: string[];
  headlines: string[];
}

async function readSample(payload: Payload): Promise<Sample> {
  const idsOf = async (collection: 'users' | 'categories' | 'cities') => {
    const { docs } = await payload.db.find<{ id: string }>({ collection, limit: 0, pagination: false });
    return docs.map(({ id }) => id);
  };
  const { docs } = await payload.db.find<{ id: string; headline: string }>({
    collection: 'news',
    limit: 0,
    pagination: false,
    select: { headline: true },
  });
  return {
    people: await idsOf('users'),
    categories: await idsOf('categories'),
    cities: await idsOf('cities'),
    headlines: docs.map(({ headline }) => headline),
  };
}

const pick = <Value>(values: Value[], number: number) => values[number % values.length]!;

/** An item in all languages but one at times, each edition in a state of its own. */
function toEditions(number: number, { categories, cities, headlines, people }: Sample): EditionAtDesk[] {
  const at = new Date(begun - number * minutesApart * 60_000).toISOString();
  const isOld = number % 7 === 0;
  return localeCodes
    .filter((_code, index) => index === 0 || (number + index) % 5 !== 0)
    .map((language, index) => {
      const edition = {
        id: `${number}-${language}-00000000-0000-4000-8000`,
        language,
        original: index === 0 ? null : `${number}-${localeCodes[0]}`,
        itemId: `d${String(number).padStart(7, '0')}`,
        headline: `${pick(headlines, number + index)} (${number})`,
        summary: 'A summary.',
        createdBy: pick(people, number + index),
        assignee: number % 50 === 0 ? pick(people, number) : null,
        dueAt: number % 40 === 0 ? new Date(begun + (number % 20) * dayMs).toISOString() : null,
        categories: [pick(categories, number)],
        cities: cities.length > 0 ? [pick(cities, number)] : [],
        createdAt: at,
        updatedAt: at,
        translation: { follows: at },
        wordsChangedAt: isOld ? new Date(begun).toISOString() : at,
        ...pick(kinds, number + index * 7),
      } as DeskEdition;
      return { row: edition, latest: edition, isWithdrawn: number % 200 === 0 };
    });
}

async function storeRow(req: PayloadRequest, number: number, sample: Sample): Promise<void> {
  const editions = toEditions(number, sample);
  const row = toDeskRow('news', editions[0]!.row.itemId!, editions);
  await req.payload.db.create({ collection: 'items', data: { ...row }, req });
}

const payload = await bootPayload();
const sample = await readSample(payload);
const items = Number(process.argv[2]);
for (let start = 0; start < items; start += batch)
  await inTransaction(payload, async (req) => {
    for (let number = start; number < Math.min(start + batch, items); number += 1)
      await storeRow(req, number, sample);
  });
await payload.destroy();
