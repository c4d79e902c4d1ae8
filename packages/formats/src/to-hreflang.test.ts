import { toHreflang } from './to-hreflang';

test('editions are named as search engines name languages, in the order of the newsroom', () => {
  expect(Object.entries(toHreflang({ zh: '/zh/a', tk: '/tk/b' }, '/'))).toEqual([
    ['tk', '/tk/b'],
    ['zh-Hans', '/zh/a'],
    ['x-default', '/'],
  ]);
});

test('readers of no language here are given the English one, or what its readers would be', () => {
  const defaultOf = (languages: Parameters<typeof toHreflang>[0]) => toHreflang(languages)['x-default'];
  expect(defaultOf({ tk: '/tk/a', en: '/en/a', ru: '/ru/a' })).toBe('/en/a');
  expect(defaultOf({ tk: '/tk/a', zh: '/zh/a', fr: '/fr/a' })).toBe('/fr/a');
  expect(defaultOf({ kk: '/kk/a' })).toBe('/kk/a');
});

test('what is in no language has none', () => expect(toHreflang({})).toEqual({}));
