import { escapeHtml, lengthMax, type BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { textOf } from '../../platform/input/text-of';
import { toOneLine } from '../text/normalise-text';
import type { BlockType } from './block-type';

/** A sentence of the text, set large beside it. What somebody said, in its place, is a quotation. */
export const pullQuote: BlockType<Extract<BodyBlock, { type: 'pullQuote' }>> = {
  config: {
    slug: 'pullQuote',
    labels: { singular: label('pullQuote'), plural: label('pullQuote') },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: lengthMax.pullQuote,
        label: label('pullQuoteText'),
      },
      { name: 'attribution', type: 'text', maxLength: lengthMax.attribution, label: label('attribution') },
    ],
  },
  words: ['text', 'attribution'],
  toPublic: ({ text, attribution }) => {
    const line = toOneLine(textOf(text));
    return line ? { type: 'pullQuote', text: line, attribution: textOf(attribution).trim() || null } : null;
  },
  toSearchWords: ({ text }) => escapeHtml(text),
};
