import type { LocaleCode } from './locales';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that promise another one: articles, also elided, prepositions, conjunctions, and what stands before a noun
 * only. An address that was cut does not end in them. As slugs have them: lower case, without apostrophes.
 */
export const weakEnds: Record<LocaleCode, ReadonlySet<string>> = {
  tk: wordsOf('we bilen üçin ýa ýada hem bu şu ol bir şol hakda hakynda'),
  ru: wordsOf(
    'и а но или да в во на с со к ко о об обо от до за по из у для при про над под без через между как что это не ни его её их',
  ),
  en: wordsOf(
    'a an the of in on at to for and or but with from by as into over under between about its their his her this that is are was were',
  ),
  fa: wordsOf('و در به از با بر تا که برای این آن یک یا اما را درباره بین'),
  tr: wordsOf('ve ile için bir bu şu o ya veya da de ki gibi'),
  az: wordsOf('və ilə üçün bir bu o ya və-ya da də ki kimi'),
  uz: wordsOf('va bilan uchun bir bu shu u yo yoki ham haqida'),
  kk: wordsOf('және мен бен пен үшін бір бұл осы ол не немесе да де та те туралы'),
  ky: wordsOf('жана менен үчүн бир бул ушул ал же да де та те жөнүндө'),
  zh: wordsOf('的 和 与 及 在 了 是 为 将 把 被 对 从 向 由 以 于 之 并 或'),
  fr: wordsOf(
    'l d qu n s c j m t de du des le la les un une au aux et ou en à dans par pour sur sous avec sans vers chez entre que qui dont ce cet cette ces son sa ses leur leurs notre nos est sont',
  ),
  ar: wordsOf('في من إلى الى على عن مع و أو ثم أن إن بين التي الذي هذا هذه كما لدى عند'),
};
