import { isCountryCode } from './country-codes';

test.each(['TM', 'IR', 'KZ', 'KG', 'UZ', 'AZ', 'TR', 'CN', 'FR', 'AD', 'ZW', 'GE', 'CA', 'YT'])(
  '%s is a country',
  (code) => {
    expect(isCountryCode(code)).toBe(true);
  },
);

test.each(['UK', 'EU', 'SU', 'XK', 'AA', 'ZZ', 'tm', 'TKM', 'T', '', ' ', 'TM '])('%j is none', (code) => {
  expect(isCountryCode(code)).toBe(false);
});

test('there are as many as the standard has assigned, and each has a name', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountryCode);
  expect(all).toHaveLength(249);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(all.filter((code) => !names.of(code))).toEqual([]);
});
