import { locales, type LocaleCode } from '@eyvan/locales';

type Words = Partial<Record<LocaleCode, Record<string, string>>>;

/** Where CLDR's word is not the one that the newsroom writes. */
const ownCountryNames: Words = {
  // The state, not the south of the continent.
  az: { ZA: 'Cənubi Afrika Respublikası' },
  // CLDR has half a name.
  ky: { US: 'АКШ' },
  // The country calls itself so in Russian; and as "ОАЭ" is short, so is this, where CLDR has half a name without ё.
  ru: { KG: 'Кыргызстан', US: 'США' },
};

const ownLanguageNames: Words = {
  az: { az: 'Azərbaycan dili' },
  ru: { ky: 'кыргызский' },
  // CLDR has "Azerbaycan dili" among "Türkmence, Rusça".
  tr: { az: 'Azerbaycanca' },
};

/** Spellings of CLDR that the newsroom does not share, in whatever name they stand. */
const spellings: Partial<Record<LocaleCode, readonly (readonly [RegExp, string])[]>> = {
  ru: [[/Киргизия/g, 'Кыргызстан']],
  // CLDR has the noun where the adjective belongs, as in "Cənubi Koreya".
  az: [[/Cənub Afrika/g, 'Cənubi Afrika']],
  // A hyphen as in Russian.
  ky: [[/Түштүк-Африка/g, 'Түштүк Африка']],
  // The hamza over a silent he is not written in the newsroom's Persian; Africa and America begin with a long a.
  fa: [
    [/\u0654/g, ''],
    [/(?<!\p{L})ا(?=فریقا|مریکا)/gu, 'آ'],
  ],
  // The press of Kazakhstan: egemen.kz, baq.kz.
  kk: [
    [/Әзірбайжан/g, 'Әзербайжан'],
    [/әзірбайжан/g, 'әзербайжан'],
  ],
  // The letter is U+02BB; CLDR writes now it, now U+2018. Finland as in the newsroom's texts.
  uz: [
    [/‘/g, 'ʻ'],
    [/Finlandiya/g, 'Finlyandiya'],
  ],
};

function spell(locale: LocaleCode, name: string): string {
  return (spellings[locale] ?? []).reduce((text, [from, to]) => text.replace(from, to), name);
}

/** A country in the reader's language. `country` is ISO 3166-1 alpha-2; one that ICU lacks comes back as its code. */
export function countryName(locale: LocaleCode, country: string): string {
  const known = ownCountryNames[locale]?.[country];
  if (known) return known;
  const names = new Intl.DisplayNames(locales[locale].hreflang, { type: 'region' });
  return spell(locale, names.of(country) ?? country);
}

/** CLDR gives some languages as adjectives and some as nouns or adverbs; in a list all are of one kind. */
const inOneKind: Partial<Record<LocaleCode, (name: string) => string>> = {
  az: (name) => (/ dili$|cəsi$/.test(name) ? name : `${name} dili`),
  uz: (name) => (/cha$/.test(name) ? name : `${name.replace(/ tili$/, '')}cha`),
};

/** A language in the reader's language. `tag` is BCP 47; script and territory are left out. */
export function languageName(locale: LocaleCode, tag: string): string {
  const { language } = new Intl.Locale(tag);
  const known = ownLanguageNames[locale]?.[language];
  if (known) return known;
  const names = new Intl.DisplayNames(locales[locale].hreflang, { type: 'language' });
  const name = names.of(language);
  if (!name || name === language) return tag;
  return inOneKind[locale]?.(spell(locale, name)) ?? spell(locale, name);
}

/** Russian says whose time it is: "по времени Туркменистана". Where cities of the network and their guests keep time. */
const russianGenitives: Record<string, string> = {
  Азербайджан: 'Азербайджана',
  Алматы: 'Алматы',
  Беларусь: 'Беларуси',
  'Буэнос-Айрес': 'Буэнос-Айреса',
  Вьетнам: 'Вьетнама',
  Детройт: 'Детройта',
  Джакарта: 'Джакарты',
  Египет: 'Египта',
  Израиль: 'Израиля',
  Ирак: 'Ирака',
  Иран: 'Ирана',
  Катар: 'Катара',
  Китай: 'Китая',
  Кувейт: 'Кувейта',
  Литва: 'Литвы',
  'Лос-Анджелес': 'Лос-Анджелеса',
  Марокко: 'Марокко',
  Мехико: 'Мехико',
  Москва: 'Москвы',
  Непал: 'Непала',
  Нидерланды: 'Нидерландов',
  'Нью-Йорк': 'Нью-Йорка',
  ОАЭ: 'ОАЭ',
  Польша: 'Польши',
  'Республика Корея': 'Республики Корея',
  'Сан-Паулу': 'Сан-Паулу',
  'Саудовская Аравия': 'Саудовской Аравии',
  Сингапур: 'Сингапура',
  Таиланд: 'Таиланда',
  Торонто: 'Торонто',
  Украина: 'Украины',
  'Улан-Батор': 'Улан-Батора',
  Чикаго: 'Чикаго',
  Эквадор: 'Эквадора',
  'Южно-Африканская Республика': 'ЮАР',
};

/** Names of countries of one word in -ия and -стан are declined alike; null for what nobody has written down. */
function toRussianGenitive(name: string): string | null {
  const known = russianGenitives[name];
  if (known) return known;
  if (/^\p{L}+ия$/u.test(name)) return name.replace(/я$/, 'и');
  return /^\p{L}+стан$/u.test(name) ? `${name}а` : null;
}

/** Whose clock it is, as a phrase within a sentence. */
const zonePhrases: Partial<Record<LocaleCode, (name: string) => string>> = {
  // CLDR begins the word for "time" with a capital, as in a list of zones.
  az: (name) => name.replace(/Vaxtı$/, 'vaxtı'),
  tr: (name) => name.replace(/Saati$/, 'saati'),
  // CLDR has the bare name of the country, which reads as the place.
  ru: (name) => {
    if (/врем|GMT|UTC|МСК/i.test(name)) return name;
    const genitive = toRussianGenitive(name);
    return genitive ? `по времени ${genitive}` : `время: ${name}`;
  },
  uz: (name) => (/vaqti$|GMT|UTC/.test(name) ? name : `${name} vaqti`),
};

/** A time zone as ICU names it, in the newsroom's words. */
export function zoneName(locale: LocaleCode, name: string): string {
  const spelled = spell(locale, name);
  return zonePhrases[locale]?.(spelled) ?? spelled;
}
