import { Categories } from './categories';
import { Cities } from './cities';
import { Organizations } from './organizations';

type Check = (value: unknown, options: object) => true | string;
interface Checked {
  name?: string;
  fields?: Checked[];
  validate?: Check;
}

/** The check of a field, by its collection and its path. */
function checkOf(place: string): Check {
  const [slug, ...path] = place.split('.');
  const { fields } = [Categories, Cities, Organizations].find((one) => one.slug === slug)!;
  let found: Checked = { fields: fields as Checked[] };
  for (const name of path) found = found.fields!.find((field) => field.name === name)!;
  return (value) => found.validate!(value, { req: { i18n: { language: 'en' } } });
}

const country = 'is not a country of ISO 3166-1';
const address = 'takes an address that begins with https:// or http://';
const year = 'takes a whole number from 2004 to 2100';

test.each<[place: string, taken: unknown[], refused: unknown[], words: string]>([
  [
    'cities.slug',
    ['ashgabat', 'saint-etienne', 'a1'],
    ['Ashgabat', 'aşgabat', 'saint--etienne', '-a', 'a'.repeat(81)],
    'like saint-etienne',
  ],
  ['cities.country', ['TM', 'KZ'], ['UK', 'tm', 'TKM'], country],
  ['cities.wikidata', ['Q23438'], ['23438', 'Q', 'q23438', 'Q23438 '], 'written like Q23438'],
  ['cities.website', ['https://example.org/', 'example.org'], ['ftp://example.org', 'a b'], address],
  ['cities.memberships.since', [2004, 2100], [2003, 2101, 2023.5, '2023'], year],
  [
    'categories.color',
    ['#8E1B1B', '#8e1b1b'],
    ['8E1B1B', '#8E1', '#8E1B1BFF', 'red'],
    'written like #8E1B1B',
  ],
  [
    'categories.mediaTopic',
    ['medtop:20000033'],
    ['medtop:33', '20000033', 'medtop:200000331'],
    'written like medtop:20000033',
  ],
  ['categories.order', [0, 3, 9999], [-1, 10_000, 1.5, '3'], 'takes a whole number from 0 to 9999'],
  ['organizations.country', ['FR'], ['EU'], country],
  ['organizations.website', ['https://unesco.org/'], ['javascript:alert(1)'], address],
])('%s takes what it should, and refuses the rest in words', (place, taken, refused, words) => {
  const check = checkOf(place);
  for (const value of [...taken, null, undefined, '']) expect(check(value, {})).toBe(true);
  for (const value of refused) expect(check(value, {})).toContain(words);
});
