import type { LocaleCode } from '../locales';
import { mendText } from './corrections';
import { names } from './rules/names';

/** A function that spells the names of the house in a text as the house does: see `names`. */
export const createNameMender =
  (locale: LocaleCode, known: readonly string[]) =>
  (text: string): string =>
    mendText(names, text, { locale, names: known });
