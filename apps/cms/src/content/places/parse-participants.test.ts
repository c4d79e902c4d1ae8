import fc from 'fast-check';
import { localeCodes } from '@eyvan/locales';
import { countryCodes } from '../text/country-codes';
import { countryName, findCountry } from './country-names';
import { parseParticipants } from './parse-participants';

const read = (pasted: string, language = 'en') => parseParticipants(pasted, language, 300);
const one = (country: string, name: string | null = null, attendance = 'offline') => ({
  country,
  name,
  attendance,
});

test.each<[line: string, ...expected: Parameters<typeof one>]>([
  ['Türkiye', 'TR'],
  ['tm', 'TM'],
  ['Турция, Студия А, онлайн', 'TR', 'Студия А', 'online'],
  ['ایران، کارگاه نمونه، برخط', 'IR', 'کارگاه نمونه', 'online'],
  ['土耳其，工作室', 'TR', '工作室'],
  ['Oʻzbekiston; Ustaxona; onlayn', 'UZ', 'Ustaxona', 'online'],
  ['Oʻzbekiston; Ustaxona; masofadan', 'UZ', 'Ustaxona, masofadan'],
  ["O'zbekiston - Ustaxona", 'UZ', 'Ustaxona'],
  ['Museum of Fine Arts\tTurkmenistan\tOn site', 'TM', 'Museum of Fine Arts'],
  ['"Kim, Lee and sons",KR,online', 'KR', 'Kim, Lee and sons', 'online'],
  ['"A ""good"" studio";France;', 'FR', 'A "good" studio'],
  ['Kazakhstan: A studio', 'KZ', 'A studio'],
  ['Bosnia & Herzegovina', 'BA'],
  ['Bosnia and Herzegovina', 'BA'],
  ['1. 🇫🇷 France — Atelier (online)', 'FR', 'Atelier', 'online'],
  ['• Azərbaycan', 'AZ'],
  ['Türkmenistan (online)', 'TM', null, 'online'],
  ['USA, A, B', 'US', 'A, B'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['The Netherlands', 'NL'],
])('%j', (line, ...expected) => {
  const { participants, unread } = read(line);
  // A word of attendance that we do not know stays with the name, for somebody to see.
  expect({ participants, unread }).toEqual({ participants: [one(...expected)], unread: [] });
});

test('a list of several lines, with what it could not read', () => {
  const pasted =
    'Country,Name,How\r\nTürkmenistan,Muzeý,\r\n\r\nAtlantis,Plato,online\r\nKongo\r\n"Georgia\n(Tbilisi)",x,';
  expect(read(pasted)).toEqual({
    participants: [one('TM', 'Muzeý')],
    unread: ['Atlantis,Plato,online', 'Kongo', 'Georgia\n(Tbilisi),x,'],
  });
});

test('what is one too many comes back', () => {
  expect(parseParticipants('TM\nKZ\nUZ', 'en', 2)).toEqual({
    participants: [one('TM'), one('KZ')],
    unread: ['UZ'],
  });
});

test('however much is pasted, it is looked at for a moment, and comes back', () => {
  const many = Array.from({ length: 20_000 }, () => 'a,b,c');
  const wide = Array.from({ length: 20_000 }, () => 'a').join(',');
  const begun = performance.now();
  expect(read(many.join('\n')).unread).toHaveLength(many.length);
  expect(read(`TM,${wide}`).unread).toEqual([`TM,${wide}`]);
  expect(read('","'.repeat(30_000)).participants).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('a name that is too long for the field is not cut', () => {
  const line = `TM,${'a'.repeat(300)}`;
  expect(read(line)).toEqual({ participants: [], unread: [line] });
});

test.each(localeCodes)('%s: each country is found by what the admin calls it', (language) => {
  const lost = countryCodes.filter((code) => findCountry(countryName(language, code), language) !== code);
  // Both states on the Congo are called by one name in Kazakh.
  expect(lost).toEqual(language === 'kk' ? expect.any(Array) : []);
  expect(lost.length).toBeLessThanOrEqual(2);
});

test.each(localeCodes)('%s has names of its own, not codes', (language) => {
  const unnamed = countryCodes.filter((code) => countryName(language, code) === code);
  expect(unnamed).toEqual([]);
});

test('a language that the admin does not have is told in English, and a code that there is none as it is', () => {
  expect(countryName('xx', 'TM')).toBe('Turkmenistan');
  expect(countryName('tk', 'ZZ')).not.toBe('');
});

const lines = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }).map((all) => all.join('\n'));

test('nothing is lost: each line is read, or comes back', () => {
  fc.assert(
    fc.property(lines, (pasted) => {
      const { participants, unread } = read(pasted);
      const written = pasted.split(/\r\n?|[\n\u2028\u2029]/).filter((line) => line.trim());
      // Within quotation marks lines are one cell: then there are fewer.
      if (!pasted.includes('"')) expect(participants.length + unread.length).toBe(written.length);
      for (const line of unread) if (!pasted.includes('"')) expect(pasted).toContain(line);
    }),
    { numRuns: 500 },
  );
});

test('a list that a spreadsheet makes is read whole', () => {
  const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const names = cell.filter(
    (text) =>
      text.trim() === text && !/[\s()（）"\p{C}]/u.test(text) && !findCountry(text) && /\p{L}/u.test(text),
  );
  const rows = fc.array(
    fc.record({
      country: fc.constantFrom(...countryCodes),
      name: names,
      attendance: fc.constantFrom('offline', 'online', 'mixed'),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, (list) => {
      const taken = list.filter(({ name }) => read(`TM\t${name}`).participants[0]?.name === name);
      const tsv = taken
        .map(({ country, name, attendance }) => `${name}\t${country}\t${attendance}`)
        .join('\n');
      const csv = taken
        .map(({ country, name, attendance }) => `${country},"${name}",${attendance}`)
        .join('\r\n');
      expect([read(tsv), read(csv)]).toEqual([
        { participants: taken, unread: [] },
        { participants: taken, unread: [] },
      ]);
    }),
  );
});
