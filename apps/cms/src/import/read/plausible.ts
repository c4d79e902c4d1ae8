import { locales, type LocaleCode, type Script } from '@eyvan/locales';

const scripts: Record<Script, RegExp> = {
  Arab: /\p{Script=Arabic}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Hans: /\p{Script=Han}/gu,
  Latn: /\p{Script=Latin}/gu,
};
/** Every Chinese text of some lines has one of these; the nonsense of other code pages has none. */
const commonHan = /[的一是不了在有人我他这中大来上国个到说们为和地出年会]/u;

const lettersMin = 20;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The share of the letters of a text that are of a language's own script; 1 where there are too few to tell. */
export function ownShareOf(text: string, language: LocaleCode): number {
  const letters = count(text, /\p{L}/gu);
  return letters < lettersMin ? 1 : count(text, scripts[locales[language].script]) / letters;
}

/** Latin letters with marks: under a third in every language, nearly all in Cyrillic that was read as Latin. */
const looksLatin = (text: string) => count(text, /[^\p{ASCII}\P{L}]/gu) < count(text, /\p{L}/gu) * 0.4;
/** Small letters before capitals within a word: what Persian gives that was read as Cyrillic. */
const looksCyrillic = (text: string) => count(text, /\p{Ll}(?=\p{Lu})/gu) < count(text, /\p{L}/gu) * 0.04;
/** Latin letters among Arabic ones: what Cyrillic gives that was read as Arabic. */
const looksArabic = (text: string) =>
  count(text, /\p{Script=Arabic}(?=\p{Script=Latin})|\p{Script=Latin}(?=\p{Script=Arabic})/gu) <
  count(text, /\p{L}/gu) * 0.04;
const looksChinese = (text: string) => commonHan.test(text);

const looks: Record<Script, (text: string) => boolean> = {
  Arab: looksArabic,
  Cyrl: looksCyrillic,
  Hans: looksChinese,
  Latn: looksLatin,
};

/** Whether a text whose encoding was guessed reads like one of the language, and not like noise. */
export function isPlausible(text: string, language: LocaleCode): boolean {
  if (count(text, /[^\p{ASCII}\P{L}]/gu) < lettersMin) return true;
  return ownShareOf(text, language) > 0.5 && looks[locales[language].script](text);
}
