import { lengthMax, type BodyBlock } from '@eyvan/contract';
import { isLocaleCode, locales } from '@eyvan/locales';
import { label } from '../../platform/i18n/label';
import { validateInWords } from '../../platform/refusals/refuse';
import { toParagraphs } from '../rich-text/to-paragraphs';
import type { BlockType } from './block-type';

function isLanguageTag(value: unknown): boolean {
  try {
    return Intl.getCanonicalLocales(String(value)).length === 1;
  } catch {
    // Intl says "no" by throwing.
    return false;
  }
}

/** Of languages that are none of the newsroom's own. */
const rightToLeft = /^(?:he|ur|ps|ckb|yi|dv|ug|sd)$/;

/** @param tag BCP 47 */
function directionOf(tag: string): 'ltr' | 'rtl' {
  const language = tag.split('-')[0] ?? '';
  if (isLocaleCode(language)) return locales[language].direction;
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

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
    return paragraphs.length > 0 ? { type: 'passage', lang, dir: directionOf(lang), paragraphs } : null;
  },
  toSearchWords: ({ paragraphs }) => paragraphs,
};
