import type { Block } from 'payload';
import { findRelations } from '../../content/relations';
import { blockTypes, blocks } from '../../content/blocks/blocks';
import { toBody, toSearchWords } from './to-body';

// A block of which nobody has heard: its one file is all that the model, the projection and the search need.
interface Portrait {
  type: 'portrait';
  alt: string;
  about: string;
  words: string;
}
const config = {
  slug: 'portrait',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'face', type: 'upload', relationTo: 'media' },
        { name: 'about', type: 'relationship', relationTo: ['news', 'events'] },
      ],
    },
    { name: 'words', type: 'textarea' },
  ],
} satisfies Block;
const portrait = {
  config,
  toPublic: (
    fields: Record<string, unknown>,
    { imageOf, itemOf }: Parameters<(typeof blockTypes)['quote']['toPublic']>[1],
  ) => ({
    type: 'portrait',
    alt: imageOf(fields.face)?.alt ?? '',
    about: itemOf(fields.about)?.title ?? '',
    words: String(fields.words),
  }),
  toSearchWords: ({ words }: Portrait) => words,
};
const types = { ...blockTypes, portrait } as never;

const body = {
  root: {
    children: [
      {
        type: 'block',
        fields: {
          blockType: 'portrait',
          face: 'picture-1',
          about: { relationTo: 'events', value: 'event-1' },
          words: 'She weaves.',
        },
      },
    ],
  },
};
const image = { alt: 'A weaver' } as never;
const context = {
  imageOf: (id: unknown) => (id === 'picture-1' ? image : null),
  itemOf: () =>
    ({ kind: 'event', id: '4f7k2q9d', title: 'An evening', url: 'https://city.example' }) as const,
};

test('what it names is found by its form', () => {
  const fields = [{ name: 'body', type: 'richText' } as const];
  const relations = findRelations(fields, { body }, [...blocks, config]);
  expect([...relations]).toEqual([
    ['media', new Set(['picture-1'])],
    ['events', new Set(['event-1'])],
  ]);
});

test('what is public of it, and what it is found by, it says itself', () => {
  const [block] = toBody(body, context, types);
  expect(block).toEqual({ type: 'portrait', alt: 'A weaver', about: 'An evening', words: 'She weaves.' });
  expect(toSearchWords([block!], types)).toEqual(['She weaves.']);
});

test('one that nobody defined is not passed over', () => {
  expect(() => toBody(body, context)).toThrow('portrait');
});
