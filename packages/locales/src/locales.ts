/** Every language of the newsroom, in the order in which it is listed. A new one is a code here and a row below. */
export const localeCodes = ['tk', 'ru', 'en', 'fa', 'tr', 'az', 'uz', 'kk', 'ky', 'zh', 'fr', 'ar'] as const;

export type LocaleCode = (typeof localeCodes)[number];
export type Direction = 'ltr' | 'rtl';
/** ISO 15924. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Hans';
/** One character to what stands for it; an empty string drops it. */
export type LetterMap = Readonly<Record<string, string>>;

/** Plain data, so that a row can be handed to a client component as it is. */
export interface Locale {
  code: LocaleCode;
  /** The language's name in itself, as a reader looks for it in a list. */
  ownName: string;
  direction: Direction;
  script: Script;
  /** BCP 47 tag for `lang` and `hreflang`. */
  hreflang: string;
  /** BCP 47 tag for `Intl`, with calendar, digits and clock (UTS 35 `-u-`) where the defaults are not ours. */
  intlTag: string;
  /** Open Graph `og:locale`: language_TERRITORY. */
  ogLocale: string;
  /** What a reader is offered first where this language has no edition; the others follow in table order. */
  fallback: readonly LocaleCode[];
  /** Opening and closing quotation mark, with the space that the language puts inside. */
  quotes: readonly [open: string, close: string];
  /** Letters that this language alone spells otherwise in a slug. Keys are lower case. */
  slugLetters?: LetterMap;
  /** Letters that this language alone does not tell apart in search. Keys are lower case. */
  searchLetters?: LetterMap;
}

export const defaultLocale: LocaleCode = 'tk';

// oʻ and gʻ are letters whose mark is typed as whatever apostrophe the keyboard has: it never parts words.
const uzbekApostrophes: LetterMap = { "'": '', '‘': '', '’': '', '`': '', '´': '' };

export const locales: Record<LocaleCode, Locale> = {
  tk: {
    code: 'tk',
    ownName: 'Türkmençe',
    direction: 'ltr',
    script: 'Latn',
    hreflang: 'tk',
    intlTag: 'tk-TM',
    ogLocale: 'tk_TM',
    fallback: ['ru', 'tr', 'az', 'en'],
    quotes: ['“', '”'],
  },
  ru: {
    code: 'ru',
    ownName: 'Русский',
    direction: 'ltr',
    script: 'Cyrl',
    hreflang: 'ru',
    intlTag: 'ru-RU',
    ogLocale: 'ru_RU',
    fallback: ['en', 'tk'],
    quotes: ['«', '»'],
  },
  en: {
    code: 'en',
    ownName: 'English',
    direction: 'ltr',
    script: 'Latn',
    hreflang: 'en',
    intlTag: 'en-GB',
    ogLocale: 'en_GB',
    fallback: ['fr', 'ru', 'tk'],
    quotes: ['“', '”'],
  },
  fa: {
    code: 'fa',
    ownName: 'فارسی',
    direction: 'rtl',
    script: 'Arab',
    hreflang: 'fa',
    intlTag: 'fa-IR-u-ca-persian-nu-arabext',
    ogLocale: 'fa_IR',
    fallback: ['en', 'ar', 'az', 'tr'],
    quotes: ['«', '»'],
    // Yeh, alef maksura and kaf of an Arabic keyboard are Persian yeh and keheh; heh with yeh above is heh and a mark.
    slugLetters: {
      '\u064A': '\u06CC',
      '\u0649': '\u06CC',
      '\u0643': '\u06A9',
      '\u06C0': '\u0647',
      '\u06D5': '\u0647',
    },
  },
  tr: {
    code: 'tr',
    ownName: 'Türkçe',
    direction: 'ltr',
    script: 'Latn',
    hreflang: 'tr',
    intlTag: 'tr-TR',
    ogLocale: 'tr_TR',
    fallback: ['az', 'en', 'tk'],
    quotes: ['“', '”'],
  },
  az: {
    code: 'az',
    ownName: 'Azərbaycanca',
    direction: 'ltr',
    script: 'Latn',
    hreflang: 'az',
    intlTag: 'az-Latn-AZ',
    ogLocale: 'az_AZ',
    fallback: ['tr', 'ru', 'en', 'tk'],
    quotes: ['“', '”'],
  },
  uz: {
    code: 'uz',
    ownName: 'Oʻzbekcha',
    direction: 'ltr',
    script: 'Latn',
    hreflang: 'uz',
    intlTag: 'uz-Latn-UZ',
    ogLocale: 'uz_UZ',
    fallback: ['ru', 'en', 'tr', 'tk'],
    quotes: ['“', '”'],
    slugLetters: uzbekApostrophes,
    searchLetters: uzbekApostrophes,
  },
  kk: {
    code: 'kk',
    ownName: 'Қазақша',
    direction: 'ltr',
    script: 'Cyrl',
    hreflang: 'kk',
    intlTag: 'kk-KZ',
    ogLocale: 'kk_KZ',
    fallback: ['ru', 'ky', 'en'],
    quotes: ['«', '»'],
  },
  ky: {
    code: 'ky',
    ownName: 'Кыргызча',
    direction: 'ltr',
    script: 'Cyrl',
    hreflang: 'ky',
    intlTag: 'ky-KG',
    ogLocale: 'ky_KG',
    fallback: ['ru', 'kk', 'en'],
    quotes: ['«', '»'],
  },
  zh: {
    code: 'zh',
    ownName: '中文',
    direction: 'ltr',
    script: 'Hans',
    hreflang: 'zh-Hans',
    intlTag: 'zh-Hans-CN',
    ogLocale: 'zh_CN',
    fallback: ['en', 'ru'],
    quotes: ['“', '”'],
  },
  fr: {
    code: 'fr',
    ownName: 'Français',
    direction: 'ltr',
    script: 'Latn',
    hreflang: 'fr',
    intlTag: 'fr-FR',
    ogLocale: 'fr_FR',
    fallback: ['en', 'ru'],
    quotes: ['«\u00A0', '\u00A0»'],
  },
  ar: {
    code: 'ar',
    ownName: 'العربية',
    direction: 'rtl',
    script: 'Arab',
    hreflang: 'ar',
    // Without hc-h23 Intl gives Arabic the twelve-hour clock, alone among the twelve.
    intlTag: 'ar-u-hc-h23-nu-latn',
    ogLocale: 'ar_AR',
    fallback: ['en', 'fr', 'fa'],
    quotes: ['«', '»'],
    // Alef with madda: Arabic readers often leave it out, to Persian ones it is a letter of its own.
    searchLetters: { '\u0622': '\u0627' },
  },
};

/** Whether a route segment, a query or a stored value names a language of the newsroom. */
export function isLocaleCode(value: unknown): value is LocaleCode {
  return localeCodes.some((code) => code === value);
}

/** The writing direction for the `dir` attribute. */
export function directionOf(locale: LocaleCode): Direction {
  return locales[locale].direction;
}
