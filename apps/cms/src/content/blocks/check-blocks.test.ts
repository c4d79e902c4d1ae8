import type { PayloadRequest } from 'payload';
import { checkBlocks } from './check-blocks';

const ask = (language?: string) => (language ? { i18n: { language } } : {}) as PayloadRequest;
const bodyOf = (...blocks: object[]) => ({
  root: { children: blocks.map((fields) => ({ type: 'block', fields })) },
});
const check = (...blocks: object[]) =>
  checkBlocks(ask('en'), bodyOf(...blocks)).map(({ message }) => message);

const quote = { blockType: 'quote', text: 'Şäher' };
const embed = { blockType: 'embed', url: 'https://youtu.be/a', title: 'Dutar' };

test.each<[what: string, blocks: object[], messages: string[]]>([
  ['a block that is complete', [quote, embed], []],
  ['a text without blocks', [], []],
  ['a block of an unknown kind', [{ blockType: 'dance' }], []],
  ['an empty quotation', [{ ...quote, text: '' }], ['Quotation › What was said — is needed']],
  [
    'a name that is too long',
    [{ ...quote, attribution: 'a'.repeat(201) }],
    ['Quotation › Who said it — takes 200 characters at most'],
  ],
  ['a name as long as it may be', [{ ...quote, attribution: 'a'.repeat(200) }], []],
  ['a gallery of no pictures', [{ blockType: 'gallery', images: [] }], ['Gallery › Pictures — is needed']],
  [
    'a video of another host',
    [{ ...embed, url: 'https://evil.example/' }],
    [
      'From another site › Address on the web — takes addresses of YouTube, Vimeo, SoundCloud, unesco.org only',
    ],
  ],
  [
    'a passage in no language',
    [{ blockType: 'passage', language: 'Persian language', text: 'a' }],
    [
      'Passage in another language › Language (BCP 47) — takes a language tag of BCP 47 (tk, fa, de, sr-Cyrl …)',
    ],
  ],
  [
    'several, in their order',
    [{ blockType: 'quote' }, { blockType: 'image' }],
    ['Quotation › What was said — is needed', 'Picture › Picture — is needed'],
  ],
])('of %s it is said what is wrong', (_, blocks, messages) => expect(check(...blocks)).toEqual(messages));

test('it is said in the language of who writes', () => {
  const [[tk], [fa], [english]] = ['tk', 'fa', undefined].map((language) =>
    checkBlocks(ask(language), bodyOf({ blockType: 'quote' })).map(({ message }) => message),
  ) as [string[], string[], string[]];
  expect(english).toBe('Quotation › What was said — is needed');
  expect(new Set([tk, fa, english]).size).toBe(3);
  expect(fa).toMatch(/\p{Script=Arabic}/u);
});

test('it stands beside the text', () => {
  const [complaint] = checkBlocks(ask('en'), bodyOf({ blockType: 'quote' }));
  expect(complaint).toMatchObject({ path: 'body', sentence: complaint!.message });
});

test('blocks within other things are looked at, too', () => {
  const cell = { type: 'tablecell', children: [{ type: 'block', fields: { blockType: 'quote' } }] };
  expect(checkBlocks(ask('en'), { root: { children: [cell] } })).toHaveLength(1);
});
