import { foldForSearch, isLocaleCode, localeCodes, locales, type LocaleCode } from '@eyvan/locales';
import { countryCodes, isCountryCode } from '../text/country-codes';

/** What people write besides what the Unicode consortium has, in whichever of our languages: in no list of ours, only read. */
const others: Record<string, readonly string[]> = {
  AE: ['UAE', 'Emirates', 'BAE', 'BƏƏ', 'BAA'],
  BA: ['Bosnia', 'Bosna-Hersek'],
  BO: ['Plurinational State of Bolivia'],
  BY: ['Republic of Belarus', 'Белоруссия'],
  CD: ['DR Congo', 'DRC', 'Democratic Republic of the Congo', 'ДР Конго', 'République démocratique du Congo'],
  CG: ['Congo', 'Republic of the Congo'],
  CI: ['Ivory Coast'],
  CN: ['PRC', 'People’s Republic of China', 'КНР', '中华人民共和国', 'Китайская Народная Республика'],
  CZ: ['Czech Republic', 'Чешская Республика', 'Çek Cumhuriyeti'],
  DE: ['FRG', 'ФРГ'],
  FM: ['Federated States of Micronesia'],
  GB: ['UK', 'Great Britain', 'England', 'Scotland', 'Англия', 'İngiltere', 'انگلستان', 'انگلیس', 'Angliýa'],
  IR: [
    'Islamic Republic of Iran',
    'Iran (Islamic Republic of)',
    'Исламская Республика Иран',
    'جمهوری اسلامی ایران',
    'Eýran Yslam Respublikasy',
  ],
  KG: ['Kyrgyz Republic', 'Киргизия', 'Кыргызская Республика', 'Кыргыз Республикасы'],
  KP: ['DPRK', 'КНДР'],
  KR: ['Korea', 'Republic of Korea', 'Корея', 'Южная Корея', 'کره', 'کره جنوبی', 'Koreýa', '大韩民国'],
  KZ: ['Republic of Kazakhstan', 'Республика Казахстан', 'Қазақстан Республикасы'],
  LA: ['Lao PDR'],
  MD: ['Republic of Moldova', 'Молдова', 'Молдавия'],
  MK: ['Macedonia', 'Македония'],
  MM: ['Burma'],
  NL: ['Holland', 'The Netherlands', 'Голландия', 'Hollanda', 'هلند'],
  PS: ['Palestine', 'State of Palestine', 'Палестина', 'فلسطین', 'فلسطين'],
  RU: ['Russian Federation', 'Российская Федерация', 'РФ', 'Rusya Federasyonu', 'Russiýa', '俄罗斯联邦'],
  SZ: ['Swaziland'],
  SY: ['Syrian Arab Republic'],
  TJ: ['Republic of Tajikistan', 'Республика Таджикистан'],
  TM: ['Туркмения', 'Türkmenistan', 'Republic of Turkmenistan'],
  TR: ['Turkey', 'Türkiye', 'Turkiye', 'Republic of Türkiye', 'Türkiye Cumhuriyeti', 'Турецкая Республика'],
  TZ: ['United Republic of Tanzania'],
  US: ['USA', 'United States of America', 'ABD', 'ABŞ', 'AQSH', 'АҚШ', 'АКШ', 'США', 'آمریکا', 'امریکا'],
  UZ: ['Republic of Uzbekistan', 'Республика Узбекистан', 'Oʻzbekiston Respublikasi'],
  VN: ['Viet Nam', 'Вьетнам'],
};

const namesIn = new Map<string, Intl.DisplayNames>();

function displayNames(language: LocaleCode, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${language} ${style}`;
  const known = namesIn.get(key);
  if (known) return known;
  const made = new Intl.DisplayNames(locales[language].intlTag, { type: 'region', style, fallback: 'none' });
  namesIn.set(key, made);
  return made;
}

/** What a country is called in a language of the admin: in English where that has no name for it, else its code. */
export const countryName = (language: string, code: string): string =>
  (isLocaleCode(language) ? displayNames(language, 'long').of(code) : undefined) ??
  displayNames('en', 'long').of(code) ??
  code;

/** As names are compared: without the dots and brackets that some write and some do not. */
const fold = (text: string, language: LocaleCode) =>
  foldForSearch(text.replace(/[.()]/g, '').replaceAll('&', ' and '), language).replace(/^the /, '');

type Codes = Map<string, string | null>;

/** A name that two countries have is none: nobody can know which one is meant. */
function add(codes: Codes, name: string, code: string): void {
  if (name) codes.set(name, codes.has(name) && codes.get(name) !== code ? null : code);
}

function gather(language: LocaleCode): Codes {
  const codes: Codes = new Map();
  for (const code of countryCodes) {
    const own = (['long', 'short'] as const).map((style) => displayNames(language, style).of(code) ?? '');
    for (const name of new Set(own)) add(codes, fold(name, language), code);
  }
  // What is written out here is meant as it stands here.
  for (const [code, names] of Object.entries(others))
    for (const name of names) codes.set(fold(name, language), code);
  return codes;
}

const gathered = new Map<LocaleCode, Codes>();
function codesIn(language: LocaleCode): Codes {
  const known = gathered.get(language) ?? gather(language);
  gathered.set(language, known);
  return known;
}

/**
 * The country that is meant by a name in any of the twelve languages, or by its code.
 * @param language is asked first: a name may be another country's elsewhere
 * @returns ISO 3166-1 alpha-2; null where none is meant, or more than one may be
 */
export function findCountry(written: string, language: string = 'en'): string | null {
  const text = written.trim();
  const code = text.toUpperCase();
  if (/^[A-Za-z]{2}$/.test(text) && isCountryCode(code)) return code;
  const order = isLocaleCode(language) ? [language, ...localeCodes] : localeCodes;
  for (const locale of order) {
    const found = codesIn(locale).get(fold(text, locale));
    if (found) return found;
  }
  return null;
}
