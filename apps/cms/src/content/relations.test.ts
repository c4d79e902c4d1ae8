import type { Field } from 'payload';
import { findRelations, joinRelations } from './relations';

const fields: Field[] = [
  { name: 'picture', type: 'upload', relationTo: 'media' },
  { name: 'more', type: 'upload', relationTo: 'media', hasMany: true },
  { type: 'row', fields: [{ name: 'by', type: 'relationship', relationTo: 'organizations' }] },
  {
    name: 'source',
    type: 'group',
    fields: [{ name: 'organization', type: 'relationship', relationTo: 'organizations' }],
  },
  {
    name: 'rows',
    type: 'array',
    fields: [{ name: 'either', type: 'relationship', relationTo: ['news', 'events'] }],
  },
  { name: 'body', type: 'richText' },
];
const block = (blockFields: object) => ({ type: 'block', fields: blockFields });
const find = (values: unknown) =>
  Object.fromEntries([...findRelations(fields, values)].map(([name, ids]) => [name, [...ids]]));

test.each<[what: string, values: unknown, found: Record<string, string[]>]>([
  ['nothing', {}, {}],
  ['no document', null, {}],
  ['what is left empty', { picture: null, more: [], source: null, rows: null, body: null }, {}],
  [
    'an id, and a document in its place',
    { picture: 'a', by: { id: 'b' } },
    { media: ['a'], organizations: ['b'] },
  ],
  ['one that is named twice', { picture: 'a', more: ['a', 'b'] }, { media: ['a', 'b'] }],
  ['one in a group', { source: { organization: 'a' } }, { organizations: ['a'] }],
  [
    'those of either kind in rows',
    {
      rows: [
        { either: { relationTo: 'news', value: 'a' } },
        { either: { relationTo: 'events', value: 'b' } },
      ],
    },
    { news: ['a'], events: ['b'] },
  ],
  ['of either kind, without the kind', { rows: [{ either: 'a' }] }, {}],
  [
    'those in blocks and links, wherever they stand in the text',
    {
      body: {
        root: {
          children: [
            block({ blockType: 'image', image: 'a' }),
            {
              type: 'table',
              children: [{ children: [block({ blockType: 'gallery', images: ['b', 'c'] })] }],
            },
            block({ blockType: 'relatedItem', item: { relationTo: 'events', value: 'd' } }),
            block({ blockType: 'unknown', image: 'e' }),
            {
              type: 'paragraph',
              children: [
                { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'news', value: 'f' } } },
                { type: 'link', fields: { linkType: 'custom', doc: { relationTo: 'news', value: 'g' } } },
              ],
            },
          ],
        },
      },
    },
    { news: ['f'], media: ['a', 'b', 'c'], events: ['d'] },
  ],
])('finds %s', (_, values, found) => expect(find(values)).toEqual(found));

test('joins what several documents name', () => {
  const [one, other] = [
    findRelations(fields, { picture: 'a' }),
    findRelations(fields, { picture: 'b', by: 'c' }),
  ];
  expect([...joinRelations([one, other])]).toEqual([
    ['media', new Set(['a', 'b'])],
    ['organizations', new Set(['c'])],
  ]);
});
