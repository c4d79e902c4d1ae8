import type { LocaleCode } from '@eyvan/locales';
import type { ImportedImage } from '../imported-text';

/** What is known and gathered while a tree of HTML becomes rich text. */
export interface Conversion {
  language: LocaleCode;
  base?: string;
  embedded: Map<string, Buffer>;
  /** Found on the way, by their `src`: a picture that is shown twice is stored once. */
  images: Map<string, ImportedImage>;
  notes: string[];
}

export const createConversion = (
  language: LocaleCode,
  source: { base?: string; embedded?: Map<string, Buffer> } = {},
): Conversion => ({
  language,
  base: source.base,
  embedded: source.embedded ?? new Map<string, Buffer>(),
  images: new Map(),
  notes: [],
});
