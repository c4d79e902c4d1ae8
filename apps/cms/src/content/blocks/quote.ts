import { lengthMax, type BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { textOf } from '../../platform/input/text-of';
import { toParagraphs } from '../rich-text/to-paragraphs';
import type { BlockType } from './block-type';

/** What somebody said, in a place of its own. */
export const quote: BlockType<Extract<BodyBlock, { type: 'quote' }>> = {
  config: {
    slug: 'quote',
    labels: { singular: label('quote'), plural: label('quote') },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: lengthMax.quote,
        label: label('quoteText'),
      },
      { name: 'attribution', type: 'text', maxLength: lengthMax.attribution, label: label('attribution') },
    ],
  },
  words: ['text', 'attribution'],
  toPublic: ({ text, attribution }) => {
    const paragraphs = toParagraphs(text);
    return paragraphs.length > 0
      ? { type: 'quote', paragraphs, attribution: textOf(attribution) || null }
      : null;
  },
  toSearchWords: ({ paragraphs }) => paragraphs,
};
