import { negotiateLocale } from './negotiate-locale';

describe('negotiateLocale', () => {
  it.each([
    ['ru', 'ru'],
    ['zh-CN,zh;q=0.9', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['kk-Cyrl', 'kk'],
    ['az-Latn-AZ', 'az'],
    ['FR-ch', 'fr'],
    ['de-DE, de;q=0.9, en;q=0.8', 'en'],
    ['en;q=0.5, fa;q=0.9', 'fa'],
    ['uz, ky', 'uz'],
    ['ky ; q=0.3 , tr ; Q=0.4', 'tr'],
    ['de, *;q=0.5, ar;q=0.1', 'ar'],
  ] as const)('reads %j as %s', (header, expected) => {
    expect(negotiateLocale(header)).toBe(expected);
  });

  it.each([
    ['no header', null],
    ['an empty one', ''],
    ['any language', '*'],
    ['none of ours', 'de, ja;q=0.9'],
    ['a refusal', 'fr;q=0'],
    ['malformed weights', 'fr;q=2, ru;q=0.1234, en;q=high'],
    ['nonsense', ',;;=,-,q=1'],
    ['what stands beyond 1,000 characters', `${'x,'.repeat(500)}fr`],
  ])('answers %s with the default', (_what, header) => {
    expect(negotiateLocale(header)).toBe('tk');
  });
});
