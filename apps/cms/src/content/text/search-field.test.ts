import type { Where } from 'payload';
import { referenceSearch } from './reference-search';
import {
  foldSearch,
  localizedWords,
  searchField,
  setLocalizedSearchText,
  setSearchText,
} from './search-field';

const ask = (where: unknown, operation = 'read') =>
  (foldSearch({ args: { where, limit: 5 }, operation } as never) as { where: Where; limit: number }).where;

test.each<[what: string, where: Where, folded: Where]>([
  ['capitals and marks', { searchText: { like: 'AŞGABAT' } }, { searchText: { like: 'asgabat' } }],
  ['Arabic letters', { searchText: { contains: 'كارگاه' } }, { searchText: { contains: 'کارگاه' } }],
  ['apostrophes', { searchText: { like: "O'zbekiston" } }, { searchText: { like: 'ozbekiston' } }],
  [
    'every condition of several',
    { or: [{ searchText: { like: 'ŞÄHER' } }, { and: [{ searchText: { like: 'Қала' } }] }] },
    { or: [{ searchText: { like: 'saher' } }, { and: [{ searchText: { like: 'кала' } }] }] },
  ],
  ['no other field', { headline: { like: 'AŞGABAT' } }, { headline: { like: 'AŞGABAT' } }],
  ['no value but a text', { searchText: { exists: true } }, { searchText: { exists: true } }],
  ['no condition that is none', { searchText: 'AŞGABAT' as never }, { searchText: 'AŞGABAT' as never }],
])('what is looked for is folded: %s', (_, where, folded) => expect(ask(where)).toEqual(folded));

test('nothing is folded that is not read', () => {
  const where = { searchText: { like: 'AŞGABAT' } };
  expect(ask(where, 'update')).toBe(where);
  expect(ask(undefined)).toBeUndefined();
});

test('what was stored is found by what is looked for', () => {
  const set = setSearchText(({ headline, language }) => [[headline, language]]);
  const { searchText } = set({
    data: { headline: 'Özbegistanda çäre' },
    originalDoc: { headline: 'Köne söz', language: 'tk' },
  } as never) as { searchText: string };
  const { searchText: asked } = ask({ searchText: { like: 'ÖZBEGISTAN' } }) as {
    searchText: { like: string };
  };
  expect(searchText).toContain(asked.like);
  expect(searchText).not.toContain('soz');
});

describe('words in several languages', () => {
  const set = setLocalizedSearchText(['name'], localizedWords(['name'], ['slug']));
  const stored = { id: 'a', name: { tk: 'Aşgabat', ru: 'Ашхабад' }, slug: 'ashgabat' };
  const save = async (given: { data: object; originalDoc?: object; locale: string }) => {
    const payload = { db: { findOne: () => Promise.resolve(stored) } };
    const args = { ...given, collection: { slug: 'cities' }, req: { locale: given.locale, payload } };
    return ((await set(args as never)) as { searchText: string }).searchText.split(' ');
  };

  test('are those that are saved, and those that are stored', async () => {
    const found = await save({
      data: { name: 'Ашғабат' },
      originalDoc: { id: 'a', slug: 'ashgabat' },
      locale: 'kk',
    });
    expect(found).toEqual(expect.arrayContaining(['asgabat', 'ашхабад', 'ашгабат', 'ashgabat']));
  });

  test('are no longer those that are replaced', async () => {
    const found = await save({ data: { name: 'Мары' }, originalDoc: { id: 'a' }, locale: 'ru' });
    expect(found).toEqual(expect.arrayContaining(['asgabat', 'мары']));
    expect(found).not.toContain('ашхабад');
  });

  test('stay where a save says nothing of them', async () => {
    const found = await save({ data: { slug: 'asgabat-saheri' }, originalDoc: { id: 'a' }, locale: 'ru' });
    expect(found).toEqual(expect.arrayContaining(['ашхабад', 'asgabat-saheri']));
  });

  test('of a new document may come all at once', async () => {
    const found = await save({ data: { name: { tk: 'Mary', fa: 'مرو' } }, locale: 'all' });
    expect(found).toEqual(expect.arrayContaining(['mary', 'مرو']));
    expect(found).not.toContain('asgabat');
  });
});

test('what is searched is not what is shown', () => {
  expect(searchField.hooks.afterRead[0]!()).toBeNull();
});

test('reference data is found by its words in every language, and by its own names', () => {
  const words = referenceSearch.media({
    alt: { fa: 'خط' },
    credit: 'Eyvan',
    filename: 'a.avif',
    other: 'never',
  });
  expect(words).toEqual(
    expect.arrayContaining([
      ['خط', 'fa'],
      ['Eyvan', null],
      ['a.avif', null],
    ]),
  );
  expect(words.flat()).not.toContain('never');
});
