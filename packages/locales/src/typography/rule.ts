import type { LocaleCode } from '../locales';

/** What a rule would write otherwise: the characters from `start` up to `end` (UTF-16 units) as `replacement`. */
export interface Correction {
  start: number;
  end: number;
  replacement: string;
}

/** What a rule may know besides the text. */
export interface RuleContext {
  locale: LocaleCode;
  /** Names as the house spells them, in this language: of its cities and fields. */
  names?: readonly string[];
}

/** Every rule by its name. The table says which language has which (`table.ts`). */
export const typographyRuleIds = [
  'invisible',
  'mixedScripts',
  'letters',
  'names',
  'halfSpaces',
  'digits',
  'quotes',
  'apostrophes',
  'marks',
  'dashes',
  'ellipsis',
  'spaces',
  'frenchSpaces',
  'yo',
] as const;
export type TypographyRuleId = (typeof typographyRuleIds)[number];

/**
 * One rule of how a language is set. `find` is given one paragraph, in which what is no prose is masked
 * (`protect.ts`), and names what can mean nothing else: what it misses an editor sees, what it spoils nobody does.
 */
export interface TypographyRule {
  id: TypographyRuleId;
  find(text: string, context: RuleContext): Correction[];
}
