import { escapeHtml, lengthMax, type BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { textOf } from '../../platform/input/text-of';
import { toParagraphs } from '../rich-text/to-paragraphs';
import type { BlockType } from './block-type';

type FactBox = Extract<BodyBlock, { type: 'factBox' }>;

/** How a line begins that is a point of a list. */
const mark = /^[-–—•*]\s+/u;

/** The lines of a box: those that begin with a mark are lists, in one where they follow each other. */
function toParts(text: unknown): FactBox['blocks'] {
  const parts: FactBox['blocks'] = [];
  for (const line of toParagraphs(text)) {
    const html = line.replace(mark, '');
    const last = parts.at(-1);
    if (html === line) parts.push({ type: 'paragraph', html });
    else if (last?.type === 'list') last.items.push({ html, list: null });
    else parts.push({ type: 'list', ordered: false, items: [{ html, list: null }] });
  }
  return parts;
}

/** What is worth knowing beside the story: a title, paragraphs and points. */
export const factBox: BlockType<FactBox> = {
  config: {
    slug: 'factBox',
    labels: { singular: label('factBox'), plural: label('factBox') },
    fields: [
      { name: 'title', type: 'text', maxLength: lengthMax.factBoxTitle, label: label('title') },
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: lengthMax.factBox,
        label: label('body'),
        admin: { description: label('factBoxHelp'), rows: 5 },
      },
    ],
  },
  words: ['title', 'text'],
  toPublic: ({ title, text }) => {
    const blocks = toParts(text);
    return blocks.length > 0 ? { type: 'factBox', title: textOf(title).trim() || null, blocks } : null;
  },
  toSearchWords: ({ title, blocks }) => [
    escapeHtml(title ?? ''),
    ...blocks.flatMap((part) => ('html' in part ? [part.html] : part.items.map(({ html }) => html))),
  ],
};
