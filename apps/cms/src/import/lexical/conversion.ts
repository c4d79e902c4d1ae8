import type { LocaleCode } from '@eyvan/locales';
import type { ImportedImage } from '../imported-text';

/** What is known and gathered while a tree of HTML becomes rich text. */
export interface Conversion {
  language: LocaleCode;
  /** Whether the text has digits of its language's own. */
  ownDigits: boolean;
  base?: string;
  embedded: Map<string, Buffer>;
  /** Found on the way, by their `src`: a picture that is shown twice is stored once. */
  images: Map<string, ImportedImage>;
  notes: string[];
}

export const createConversion = (
  language: LocaleCode,
  source: { base?: string; embedded?: Map<string, Buffer>; ownDigits?: boolean } = {},
): Conversion => ({
  language,
  ownDigits: source.ownDigits ?? false,
  base: source.base,
  embedded: source.embedded ?? new Map<string, Buffer>(),
  images: new Map(),
  notes: [],
});
