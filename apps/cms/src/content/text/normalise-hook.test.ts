import { normaliseTextOf } from './normalise-hook';

const normalise = normaliseTextOf(['headline']);
const save = (data: object | undefined, more: { originalDoc?: object; locale?: string } = {}) =>
  normalise({
    data,
    originalDoc: more.originalDoc,
    req: { locale: more.locale, i18n: { language: 'en' } },
  } as never) as unknown;

test.each<[what: string, data: object, clean: object]>([
  ['a line is one line', { headline: '  Aşgabat\n şäheri ' }, { headline: 'Aşgabat şäheri' }],
  ['other texts keep their lines', { summary: 'bir\r\niki ' }, { summary: 'bir\niki ' }],
  [
    'texts at any depth are composed',
    { rows: [{ title: 'S\u0327a\u0308her' }] },
    { rows: [{ title: 'Şäher' }] },
  ],
  [
    'what is no text stays',
    { order: 3, at: null, headline: undefined },
    { order: 3, at: null, headline: undefined },
  ],
  ['a line that is emptied is empty', { headline: '' }, { headline: '' }],
  [
    'a secret is left as it was typed',
    { password: 'S\u0327\u200B \n', name: 'A\u200B' },
    { password: 'S\u0327\u200B \n', name: 'A' },
  ],
])('%s', (_, data, clean) => expect(save(data)).toEqual(clean));

test('without data there is nothing to normalise', () => expect(save(undefined)).toBeUndefined());

describe('a soft hyphen between Persian letters is a half space', () => {
  const written = { headline: 'می\u00ADخواهم' };
  const persian = { headline: 'می\u200Cخواهم' };
  const joined = { headline: 'میخواهم' };

  test.each<[where: string, data: object, more: object, clean: object]>([
    ['of an edition in Persian', { language: 'fa', ...written }, {}, { language: 'fa', ...persian }],
    ['of one that is stored as such', written, { originalDoc: { language: 'fa' } }, persian],
    ['where Persian words are being written', written, { locale: 'fa' }, persian],
    ['and nowhere else', written, { originalDoc: { language: 'ar' }, locale: 'fa' }, joined],
  ])('%s', (_, data, more, clean) => expect(save(data, more)).toEqual(clean));
});

test.each<[data: object, message: string]>([
  [{ headline: '\u200B' }, 'headline: holds nothing but spaces'],
  [{ headline: '\u200B \u00A0' }, 'headline: holds nothing but spaces'],
  [
    { headline: 'a\u0000' },
    'headline: holds a control character, which cannot be seen: type or paste it anew',
  ],
  [{ summary: 'a\u0007' }, 'summary: holds a control character, which cannot be seen: type or paste it anew'],
  [{ rows: [{ title: '\uD800' }] }, 'rows.0.title: holds half of a character: type or paste it anew'],
])('%j is refused by its field', (data, message) => {
  expect(() => save(data)).toThrow(message);
});
