import { defaultLocale, directionOf, isLocaleCode, localeCodes, locales } from './locales';
import type { LocaleCode } from './locales';

const rightToLeft: string[] = ['Arab'];

/** Names what a row lacks, for whoever adds a language. */
function missingFrom(code: LocaleCode): string[] {
  const row = locales[code];
  const checks: Record<string, boolean> = {
    'code, the same as its key': row.code === code,
    ownName: row.ownName !== '',
    'direction, as its script is written': (row.direction === 'rtl') === rightToLeft.includes(row.script),
    'hreflang, canonical and of this language': isTagOf(code, row.hreflang),
    'intlTag, canonical and of this language': isTagOf(code, row.intlTag),
    'intlTag, with words in this ICU': Intl.DateTimeFormat.supportedLocalesOf(row.intlTag).length === 1,
    'ogLocale, as language_TERRITORY': new RegExp(`^${code}_[A-Z]{2}$`).test(row.ogLocale),
    'fallback, of other languages, each once':
      row.fallback.length > 0 && new Set([code, ...row.fallback]).size === row.fallback.length + 1,
    'quotes, a pair':
      row.quotes[0].trim() !== row.quotes[1].trim() && row.quotes.every((mark) => mark.trim()),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

function isTagOf(code: LocaleCode, tag: string): boolean {
  return new Intl.Locale(tag).language === code && Intl.getCanonicalLocales(tag)[0] === tag;
}

describe('the table', () => {
  it.each(localeCodes)('has a whole row for %s', (code) => {
    expect(missingFrom(code)).toEqual([]);
  });

  it('lists each language once, by a name of its own', () => {
    expect(Object.keys(locales)).toEqual([...localeCodes]);
    expect(new Set(Object.values(locales).map((row) => row.ownName)).size).toBe(localeCodes.length);
    expect(localeCodes).toContain(defaultLocale);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(locales))).toEqual(locales);
  });

  it.each(localeCodes)(
    'tells the time in %s by twenty-four hours and the calendar by its own custom',
    (code) => {
      const format = new Intl.DateTimeFormat(locales[code].intlTag, {
        dateStyle: 'long',
        timeStyle: 'short',
      });
      expect(format.resolvedOptions()).toMatchObject({
        hourCycle: 'h23',
        calendar: code === 'fa' ? 'persian' : 'gregory',
        numberingSystem: code === 'fa' ? 'arabext' : 'latn',
      });
    },
  );
});

it.each([
  ['tk', true],
  ['ar', true],
  ['TK', false],
  ['tk-TM', false],
  ['', false],
  ['toString', false],
  [undefined, false],
  [['tk'], false],
])('isLocaleCode(%j) is %s', (value, expected) => {
  expect(isLocaleCode(value)).toBe(expected);
});

it('knows which way a language is written', () => {
  expect(localeCodes.filter((code) => directionOf(code) === 'rtl')).toEqual(['fa', 'ar']);
});
