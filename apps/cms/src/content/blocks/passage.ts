import { lengthMax, type BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { validateInWords } from '../../platform/refusals/refuse';
import { toParagraphs } from '../rich-text/to-paragraphs';
import { directionOfTag, isLanguageTag } from '../text/language-tag';
import type { BlockType } from './block-type';

/** Paragraphs in another language. */
export const passage: BlockType<Extract<BodyBlock, { type: 'passage' }>> = {
  config: {
    slug: 'passage',
    labels: { singular: label('passage'), plural: label('passage') },
    fields: [
      {
        name: 'language',
        type: 'text',
        required: true,
        label: label('passageLanguage'),
        validate: validateInWords(isLanguageTag, 'languageTag'),
      },
      { name: 'text', type: 'textarea', required: true, maxLength: lengthMax.passage, label: label('body') },
    ],
  },
  toPublic: ({ language, text }) => {
    const paragraphs = toParagraphs(text);
    const lang = String(language);
    return paragraphs.length > 0 ? { type: 'passage', lang, dir: directionOfTag(lang), paragraphs } : null;
  },
  toSearchWords: ({ paragraphs }) => paragraphs,
};
