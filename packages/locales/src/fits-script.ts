import { locales, type LocaleCode, type Script } from './locales';

const letters: Record<Script, RegExp> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hans: /\p{Script=Han}/gu,
};
const anyLetter = /\p{L}/gu;

/** With fewer letters a name or two would decide. */
const lettersMin = 20;
/** A text full of foreign names keeps far more of its own script; one in another language has next to none. */
const shareMin = 0.25;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Whether a text can be in a language, judged by its script alone (UAX 24): a Latin text is none in Persian. Texts of
 * several scripts, and short ones, fit. Turkmen and English are not told apart.
 */
export function fitsScript(text: string, locale: LocaleCode): boolean {
  const all = count(text, anyLetter);
  return all < lettersMin || count(text, letters[locales[locale].script]) >= all * shareMin;
}
