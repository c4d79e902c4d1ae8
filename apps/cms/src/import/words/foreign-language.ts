import { isLocaleCode, locales, type LocaleCode } from '@eyvan/locales';
import { isLanguageTag } from '../../content/text/language-tag';

/** The scripts of letters, by the scripts that languages are written in (ISO 15924). */
const lettersOf: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/gu,
  Grek: /\p{Script=Greek}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Armn: /\p{Script=Armenian}/gu,
};

const countOf = (text: string, letters: RegExp | undefined) =>
  letters ? (text.match(letters)?.length ?? 0) : 0;

/** Written by a person, or by a program that means it: programs for texts name the language that they check, with a country. */
const isMeant = (tag: string) => /^[a-z]{2,3}$/.test(tag);

/**
 * The language of some words, where a source names another one than the text's and it can be believed: words of another
 * script that are written in it, or a plain name of a language. Word and its kin name one for everything, and a wrong
 * one for every language that they do not check.
 */
export function foreignLanguage(tag: string, text: string, language: LocaleCode): string | null {
  if (!isLanguageTag(tag)) return null;
  const { language: short, script } = new Intl.Locale(tag).maximize();
  if (short === language || !/\p{L}/u.test(text)) return null;
  const named = isLocaleCode(short) ? locales[short].script : (script ?? '');
  const letters = countOf(text, lettersOf[named]);
  const all = countOf(text, /\p{L}/gu);
  if (letters * 2 <= all) return null;
  const isOther = lettersOf[named]?.source !== lettersOf[locales[language].script]?.source;
  return isOther || isMeant(tag) ? short : null;
}
