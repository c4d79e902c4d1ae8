import { negotiateLocale, toOwnLocale } from './negotiate-locale';

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
    ['prs', 'fa'],
    ['prs-AF, en;q=0.5', 'fa'],
    ['tg-TJ', 'ru'],
    ['tg, en;q=0.9', 'ru'],
    ['cmn-Hans-CN', 'zh'],
    ['pt-BR, tk;q=0.2', 'tk'],
  ] as const)('reads %j as %s', (header, expected) => {
    expect(negotiateLocale(header)).toBe(expected);
  });

  it.each([
    ['no header', null],
    ['an empty one', ''],
    ['any language', '*'],
    ['none of ours', 'de, ja;q=0.9'],
    ['one that is nobody’s', 'pt-BR'],
    ['what every object has', 'constructor'],
    ['a refusal', 'fr;q=0'],
    ['malformed weights', 'fr;q=2, ru;q=0.1234, en;q=high'],
    ['nonsense', ',;;=,-,q=1'],
    ['what stands beyond 1,000 characters', `${'x,'.repeat(500)}fr`],
  ])('answers %s in English', (_what, header) => {
    expect(negotiateLocale(header)).toBe('en');
  });
});

describe('toOwnLocale', () => {
  it.each([
    ['fa-IR', 'fa'],
    ['ZH-hant-TW', 'zh'],
    ['prs', 'fa'],
    ['de', null],
    ['', null],
    ['english', null],
  ] as const)('reads %j as %j', (tag, locale) => expect(toOwnLocale(tag)).toBe(locale));
});
