import { lengthMax } from '@eyvan/contract';
import type { Block } from 'payload';
import { label } from '../../platform/i18n/label';

/**
 * A note, at the place in a line to which it belongs. All notes of a text become one block at its end, which numbers
 * them: `projection/body/notes.ts`.
 */
export const footnote: { config: Block; words: readonly string[] } = {
  config: {
    slug: 'footnote',
    labels: { singular: label('footnote'), plural: label('footnotes') },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: lengthMax.footnote,
        label: label('footnoteText'),
      },
    ],
    admin: { components: { Label: '/newsroom/body-editor/FootnoteLabel#FootnoteLabel' } },
  },
  words: ['text'],
};
