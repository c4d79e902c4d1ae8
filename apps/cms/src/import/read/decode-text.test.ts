import type { LocaleCode } from '@eyvan/locales';
import { decodeText } from './decode-text';

const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};
const bytes = (...values: number[]) => Buffer.from(values);
// "سلام" and "мир" in the code pages of Windows; ş, ň and ž of Turkmen.
const arabic = bytes(0xd3, 0xe1, 0xc7, 0xe3);
const cyrillic = bytes(0xec, 0xe8, 0xf0);
const turkmen = bytes(0xba, 0xf2, 0x9e);

test.each<[string, Buffer, string]>([
  ['UTF-8', Buffer.from('Ýaşyl'), 'Ýaşyl'],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFÝaşyl'), 'Ýaşyl'],
  ['UTF-16', utf16('سلام'), 'سلام'],
  ['UTF-16, big-endian', utf16('سلام', true), 'سلام'],
])('%s is known by its bytes', (_, content, text) => {
  expect(decodeText(content, { language: 'tk' })).toEqual({ text, notes: [] });
});

test.each<[LocaleCode, Buffer, string, string]>([
  ['fa', arabic, 'سلام', 'windows-1256'],
  ['ru', cyrillic, 'мир', 'windows-1251'],
  ['kk', cyrillic, 'мир', 'windows-1251'],
  ['tk', turkmen, 'şňž', 'windows-1250'],
  ['tr', bytes(0xfe, 0xfd), 'şı', 'windows-1254'],
  ['fr', bytes(0xe9), 'é', 'windows-1252'],
  ['zh', bytes(0xb4, 0xb4, 0xd2, 0xe2), '创意', 'gb18030'],
])(
  'in %s what is not UTF-8 is read as it was written before, with a note',
  (language, content, text, encoding) => {
    const decoded = decodeText(content, { language });
    expect(decoded.text).toBe(text);
    expect(decoded.notes).toEqual([expect.stringContaining(encoding)]);
  },
);

test('a named encoding goes before a guess, and what a page says of itself too', () => {
  expect(decodeText(cyrillic, { language: 'fa', encoding: 'windows-1251' })).toEqual({
    text: 'мир',
    notes: [],
  });
  expect(decodeText(cyrillic, { language: 'fa', declared: 'windows-1251' })).toEqual({
    text: 'мир',
    notes: [],
  });
  expect(decodeText(Buffer.from('мир'), { language: 'fa', declared: 'windows-1251' }).text).toBe('мир');
});

test.each<[string, Buffer, { encoding?: string }, RegExp]>([
  ['binary data', bytes(0x41, 0x00, 0x42), {}, /holds binary data/],
  ['a PDF', Buffer.from('%PDF-1.7 …'), {}, /is a PDF/],
  ['a ZIP archive', Buffer.from('PK\u0003\u0004abc'), {}, /is a ZIP archive/],
  [
    'damaged UTF-8',
    Buffer.concat([Buffer.from('سلام\nسلام'), bytes(0xff)]),
    {},
    /damaged characters, the first in line 2/,
  ],
  ['an unknown encoding', Buffer.from('a'), { encoding: 'klingon' }, /encoding that is not known: klingon/],
  ['the wrong encoding', arabic, { encoding: 'utf-8' }, /is not in the encoding utf-8/],
])('%s is refused', (_, content, options, message) => {
  expect(() => decodeText(content, { language: 'fa', ...options })).toThrow(message);
});

const word1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
  );
const russian = word1251('Неделя дизайна открылась в Ашхабаде, и в ней участвуют семь стран.');
const persian = bytes(
  ...Array.from({ length: 8 }, () => [0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xd4, 0xe5, 0xd1, 0x20]).flat(),
);
const chinese = bytes(...Array.from({ length: 30 }, () => [0xb4, 0xb4, 0xd2, 0xe2]).flat(), 0xb5, 0xc4);

test.each<[what: string, Buffer, LocaleCode, right: LocaleCode]>([
  ['Russian as English', russian, 'en', 'ru'],
  ['Russian as Persian', russian, 'fa', 'ru'],
  ['Russian as Turkmen', russian, 'tk', 'ru'],
  ['Persian as Russian', persian, 'ru', 'fa'],
  ['Persian as French', persian, 'fr', 'fa'],
  ['Chinese as Persian', chinese, 'fa', 'zh'],
  ['Chinese as Russian', chinese, 'ru', 'zh'],
])('%s is refused: nobody could read it', (_, content, language, right) => {
  expect(() => decodeText(content, { language })).toThrow(/reads as nonsense in .*--language/);
  expect(decodeText(content, { language: right }).notes).toHaveLength(1);
});

test('UTF-16 without its mark is named', () => {
  const text = Buffer.from('Ашхабад, Design', 'utf16le');
  expect(() => decodeText(text, { language: 'ru' })).toThrow(/holds binary data; .*--encoding: utf-16le$/);
  expect(() => decodeText(text.swap16(), { language: 'ru' })).toThrow(/--encoding: utf-16be$/);
});

test('a text in another script than that of its language gets a note', () => {
  const content = Buffer.from('Неделя дизайна открылась в Ашхабаде.');
  expect(decodeText(content, { language: 'fa' }).notes).toEqual([
    expect.stringContaining('hardly written in فارسی'),
  ]);
  expect(decodeText(content, { language: 'kk' }).notes).toEqual([]);
});
