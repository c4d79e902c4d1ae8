import { referenceTags } from '@eyvan/wire';
import { compareNames } from '@eyvan/locales';
import type { Where } from 'payload';
import { z } from 'zod';
import { defineEndpoint } from '../define-endpoint';
import { anyKey, findPublic, readOne, toListAnswer } from '../read-publications';

/** What is read of the JSON that a publication keeps of a city, as the contract has it. */
const storedCity = z.object({ name: z.string() });

/** `GET /cities`: sorted by name, as the language sorts. */
export const listCities = defineEndpoint('listCities', async ({ payload, query: { locale, category } }) => {
  const where: Where[] = [
    { type: { equals: 'city' } },
    { locale: { equals: locale } },
    ...anyKey('category', category),
  ];
  const rows = await findPublic(payload, { where, sort: ['sortKey'] });
  const compare = compareNames(locale);
  const named = rows.map((row) => ({ row, name: storedCity.parse(JSON.parse(row.summaryJson!)).name }));
  named.sort((a, b) => compare(a.name, b.name));
  return toListAnswer(
    payload,
    named.map(({ row }) => row),
    { tags: [referenceTags.cities], locale },
  );
});

/** `GET /cities/{slug}`. */
export const getCity = defineEndpoint('getCity', ({ payload, params, query }) =>
  readOne(payload, 'city', params.slug, query.locale),
);
