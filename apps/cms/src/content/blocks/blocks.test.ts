import { bodyBlock, eventItem, type BodyBlock } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import type { BodyContext } from './block-type';
import { blocks, blockTypes, type BlockTypes } from './blocks';

const picture = eventItem.parse(
  JSON.parse(readFileSync('packages/contract/fixtures/v1/event-item.en.json', 'utf8')),
).image!;
const other = {
  kind: 'event',
  id: '9n4p7r2s',
  title: 'نمونه: سخنرانی',
  url: 'https://eyvan.example/fa/events/9n4p7r2s/a',
} as const;
const context: BodyContext = {
  imageOf: (media) => (media === 'picture' ? picture : null),
  itemOf: (relation) => (relation === 'public' ? other : null),
};
const types: BlockTypes = blockTypes as never;

function show(blockType: string, fields: object): BodyBlock | null {
  const block = types[blockType]!.toPublic({ blockType, ...fields }, context);
  // Whatever a block shows, the contract takes it as it is.
  if (block) expect(bodyBlock.parse(block)).toEqual(block);
  return block;
}

test.each<[type: string, what: string, fields: object, shown: BodyBlock | null]>([
  [
    'quote',
    'by its lines, and who said it',
    { text: 'Şäher — biziň öýümiz.\n\n  "Hemmämiz" <bilen>. ', attribution: 'Aýna' },
    {
      type: 'quote',
      paragraphs: ['Şäher — biziň öýümiz.', '&quot;Hemmämiz&quot; &lt;bilen&gt;.'],
      attribution: 'Aýna',
    },
  ],
  [
    'quote',
    'of nobody',
    { text: 'a', attribution: '' },
    { type: 'quote', paragraphs: ['a'], attribution: null },
  ],
  ['quote', 'without words', { text: ' \n ', attribution: 'Aýna' }, null],
  ['quote', 'that was never filled in', {}, null],
  ['image', 'with words', { image: 'picture' }, { type: 'image', image: picture }],
  ['image', 'without words in this language', { image: 'wordless' }, null],
  [
    'gallery',
    'of those that have words',
    { images: ['picture', 'wordless', 'picture'] },
    { type: 'gallery', images: [picture, picture] },
  ],
  ['gallery', 'of none that has words', { images: ['wordless'] }, null],
  ['gallery', 'that was never filled in', { images: null }, null],
  [
    'embed',
    'by its address, and its host without www',
    { url: 'www.youtube.com/watch?v=a', title: 'Dutar' },
    {
      type: 'embed',
      url: 'https://www.youtube.com/watch?v=a',
      host: 'youtube.com',
      title: 'Dutar',
      media: 'video',
    },
  ],
  [
    'embed',
    'with its still, to be heard',
    { url: 'https://soundcloud.com/a', title: 'Dutar', still: 'picture' },
    {
      type: 'embed',
      url: 'https://soundcloud.com/a',
      host: 'soundcloud.com',
      title: 'Dutar',
      media: 'audio',
      image: picture,
    },
  ],
  [
    'embed',
    'of a host with things of several kinds, its still without words in this language',
    { url: 'https://www.unesco.org/en', title: 'A page', still: 'wordless' },
    { type: 'embed', url: 'https://www.unesco.org/en', host: 'unesco.org', title: 'A page' },
  ],
  [
    'image',
    'under a caption of this text',
    { image: 'picture', caption: ' A hall ' },
    { type: 'image', image: { ...picture, caption: 'A hall' } },
  ],
  [
    'pullQuote',
    'on one line',
    { text: 'Felt is <warm>\nand light. ', attribution: ' ' },
    { type: 'pullQuote', text: 'Felt is <warm> and light.', attribution: null },
  ],
  ['pullQuote', 'without words', { text: ' ', attribution: 'Aýna' }, null],
  [
    'factBox',
    'by its lines, points in lists',
    { title: 'The network', text: 'Begun in 2004.\n- 350 cities\n• 8 <fields>\n\nSee also.' },
    {
      type: 'factBox',
      title: 'The network',
      blocks: [
        { type: 'paragraph', html: 'Begun in 2004.' },
        {
          type: 'list',
          ordered: false,
          items: [
            { html: '350 cities', list: null },
            { html: '8 &lt;fields&gt;', list: null },
          ],
        },
        { type: 'paragraph', html: 'See also.' },
      ],
    },
  ],
  ['factBox', 'without words', { title: 'The network', text: '' }, null],
  ['relatedItem', 'that is public', { item: 'public' }, { type: 'relatedItem', ...other }],
  ['relatedItem', 'that is not public', { item: 'draft' }, null],
  [
    'passage',
    'in Persian, from the right',
    { language: 'fa', text: 'شهر خانهٔ ماست.' },
    { type: 'passage', lang: 'fa', dir: 'rtl', paragraphs: ['شهر خانهٔ ماست.'] },
  ],
  ['passage', 'without words', { language: 'fa', text: '' }, null],
])('a block %s %s', (type, _, fields, shown) => expect(show(type, fields)).toEqual(shown));

test.each([
  ['tk', 'ltr'],
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['kk-Cyrl', 'ltr'],
  ['ur', 'rtl'],
  ['ckb-IQ', 'rtl'],
  ['he', 'rtl'],
  ['de', 'ltr'],
  ['hebrew', 'ltr'],
])('a passage in %s is read %s', (language, dir) => {
  expect(show('passage', { language, text: 'a' })).toMatchObject({ lang: language, dir });
});

test.each<[block: BodyBlock, words: string | string[]]>([
  [{ type: 'quote', paragraphs: ['a', 'b'], attribution: 'c' }, ['a', 'b']],
  [{ type: 'passage', lang: 'fa', dir: 'rtl', paragraphs: ['شهر'] }, ['شهر']],
  [{ type: 'image', image: { ...picture, caption: 'A <hall>' } }, 'A &lt;hall&gt;'],
  [{ type: 'image', image: { ...picture, caption: null } }, ''],
  [{ type: 'pullQuote', text: 'a & b', attribution: 'c' }, 'a &amp; b'],
  [
    {
      type: 'factBox',
      title: 'a',
      blocks: [
        { type: 'paragraph', html: 'b' },
        { type: 'list', ordered: false, items: [{ html: 'c', list: null }] },
      ],
    },
    ['a', 'b', 'c'],
  ],
  [{ type: 'gallery', images: [picture] }, ''],
  [{ type: 'embed', url: 'https://vimeo.com/1', host: 'vimeo.com', title: 'a' }, 'a'],
  [{ type: 'relatedItem', ...other }, ''],
])('an item is found by what stands in %j: %j', (block, words) => {
  expect(types[block.type]!.toSearchWords(block)).toEqual(words);
});

test('each block has the name under which it is kept', () => {
  expect(blocks.map(({ slug }) => slug)).toEqual(Object.keys(blockTypes));
});

test('an item does not name itself within its text', () => {
  const [field] = blockTypes.relatedItem.config.fields as { filterOptions: (asked: object) => unknown }[];
  const offered = (asked: object) => JSON.stringify(field!.filterOptions({ relationTo: 'news', ...asked }));
  expect(offered({ id: 'a' })).toContain(JSON.stringify({ id: { not_equals: 'a' } }));
  expect(offered({})).not.toContain('not_equals');
});
