import { referenceTags } from '@eyvan/wire';
import { compareNames } from '@eyvan/locales';
import type { Where } from 'payload';
import { defineEndpoint } from '../define-endpoint';
import { anyKey, findPublic, readOne, toListAnswer } from '../read-publications';

/** `GET /cities`: sorted by name, as the language sorts. */
export const listCities = defineEndpoint('listCities', async ({ payload, query: { locale, category } }) => {
  const where: Where[] = [
    { type: { equals: 'city' } },
    { locale: { equals: locale } },
    ...anyKey('category', category),
  ];
  const rows = await findPublic(payload, { where, sort: ['sortKey'] });
  const compare = compareNames(locale);
  const named = rows.map((row) => ({ row, name: (JSON.parse(row.summaryJson!) as { name: string }).name }));
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
