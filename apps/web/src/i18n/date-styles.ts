import type { LocaleCode } from '@eyvan/locales';

/** A date in pieces, as ICU writes them within a whole date: the month in the form that a day asks for. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
  weekday: string;
}

/** A language that names the year first. What its parts are joined by is a space, unless said. */
interface YearFirst {
  year: (year: string) => string;
  /** A day of a month, or several: `days` is "5" or "5–7". */
  days: (days: string, month: string) => string;
  month: (month: string) => string;
}

interface DateStyle {
  yearFirst?: YearFirst;
  /** Between a day and its weekday, for those that name the year first. */
  beforeWeekday?: string;
  /** Between a day and an hour. */
  beforeTime: string;
  /** Between two days of one month, and between two hours. */
  upTo?: string;
  /** Between two dates of several words. */
  through?: string;
  time?: (hour: string, minute: string) => string;
}

const noBreak = '\u00a0';

/** "-njy" or "-nji", by the vowels of the number as it is said: altynjy, dokuzynjy, onunjy, otuzynjy, kyrkynjy … */
export function toTurkmenOrdinal(figures: string): string {
  const digits = /[0-9]+$/.exec(figures)?.[0] ?? '';
  const [, unit, zero] = /([1-9])(0*)$/.exec(digits) ?? [];
  // Tens have words of their own; hundreds (ýüz) and thousands (müň) have front vowels.
  const isBack =
    zero === '' ? /[69]/.test(unit!) : zero === '0' && digits.length > 1 ? /[13469]/.test(unit!) : false;
  return `${figures}-${isBack ? 'njy' : 'nji'}`;
}

/** Months as something of a year: "the year's 5th November". Months in ICU's own spelling. */
const monthsOfYear: Partial<Record<LocaleCode, Record<string, string>>> = {
  tk: {
    ýanwar: 'ýanwary',
    fewral: 'fewraly',
    mart: 'marty',
    aprel: 'apreli',
    maý: 'maýy',
    iýun: 'iýuny',
    iýul: 'iýuly',
    awgust: 'awgusty',
    sentýabr: 'sentýabry',
    oktýabr: 'oktýabry',
    noýabr: 'noýabry',
    dekabr: 'dekabry',
  },
  ky: {
    январь: 'январы',
    февраль: 'февралы',
    март: 'марты',
    апрель: 'апрели',
    май: 'майы',
    июнь: 'июну',
    июль: 'июлу',
    август: 'августу',
    сентябрь: 'сентябры',
    октябрь: 'октябры',
    ноябрь: 'ноябры',
    декабрь: 'декабры',
  },
};

const ofYear = (locale: LocaleCode, month: string) =>
  monthsOfYear[locale]?.[month.toLocaleLowerCase(locale)] ?? month;

/**
 * Where ICU's dates are not the language's own, or not those that the texts of the newsroom have. Whatever is not here
 * is ICU's, with its breakable and thin spaces round a dash put right.
 */
export const dateStyles: Record<LocaleCode, DateStyle> = {
  // ICU has neither ordinals nor possessives: "18 noýabr 2022 anna".
  tk: {
    yearFirst: {
      year: (year) => `${toTurkmenOrdinal(year)} ýylyň`,
      days: (days, month) => `${toTurkmenOrdinal(days)} ${ofYear('tk', month)}`,
      month: (month) => ofYear('tk', month),
    },
    beforeTime: ', sagat ',
  },
  ru: { beforeTime: ' в ' },
  en: { beforeTime: ' at ' },
  fa: { beforeTime: ' ساعت ', upTo: ' تا ', through: ' تا ' },
  tr: { beforeTime: ' ' },
  // ICU joins a day and an hour with a slash.
  az: { beforeTime: ', ' },
  // ICU has the order of America: "juma, 18-noyabr, 2022".
  uz: {
    yearFirst: {
      year: (year) => `${year}-yil`,
      days: (days, month) => `${days}-${month}`,
      month: (month) => month,
    },
    beforeTime: ', ',
  },
  // ICU shortens the year to "2022 ж.", which is for tables.
  kk: {
    yearFirst: {
      year: (year) => `${year} жылғы`,
      days: (days, month) => `${days} ${month}`,
      month: (month) => month,
    },
    beforeTime: ', ',
  },
  // ICU has the year now first, now last, and shortens it: "2026-ж., 7-декабрь", but "7–9-декабрь 2026-ж.".
  ky: {
    yearFirst: {
      year: (year) => `${year}-жылдын`,
      days: (days, month) => `${days}-${ofYear('ky', month)}`,
      month: (month) => ofYear('ky', month),
    },
    beforeTime: ', ',
  },
  // For spans of days ICU falls back to 2026/11/5 – 2026/11/7; of hours GB/T 15834 joins the ends with a dash of one em.
  zh: {
    yearFirst: {
      year: (year) => `${year}年`,
      days: (days, month) => `${month}月${days.replaceAll('至', '日至')}日`,
      month: (month) => `${month}月`,
    },
    beforeWeekday: '',
    beforeTime: ' ',
    upTo: '—',
    through: '至',
  },
  // The press writes hours with h, and keeps them together (Imprimerie nationale); CLDR has a colon.
  fr: {
    beforeTime: ' à ',
    upTo: `${noBreak}–${noBreak}`,
    time: (hour, minute) => [String(Number(hour)), 'h', ...(minute === '00' ? [] : [minute])].join(noBreak),
  },
  // ICU has "في" for "at"; the press names the hour.
  ar: { beforeTime: ' الساعة ' },
};

const join = (locale: LocaleCode, ...words: string[]) => words.join(locale === 'zh' ? '' : ' ');

/** "5 November 2026" for a language that names the year first; null for the others. */
export function writeDate(locale: LocaleCode, { day, month, year }: DateParts): string | null {
  const style = dateStyles[locale].yearFirst;
  return style ? join(locale, style.year(year), style.days(day, month)) : null;
}

/** "November 2026", likewise. */
export function writeMonth(locale: LocaleCode, { month, year }: DateParts): string | null {
  const style = dateStyles[locale].yearFirst;
  return style ? join(locale, style.year(year), style.month(month)) : null;
}

/** "5–7 November 2026", likewise; says once what both ends share. */
export function writeDates(locale: LocaleCode, first: DateParts, last: DateParts): string | null {
  const { yearFirst: style } = dateStyles[locale];
  if (!style) return null;
  const { through = `${noBreak}–${noBreak}` } = dateStyles[locale];
  if (first.year !== last.year) return [writeDate(locale, first), writeDate(locale, last)].join(through);
  const daysOf =
    first.month === last.month
      ? style.days(`${first.day}${locale === 'zh' ? '至' : '–'}${last.day}`, first.month)
      : [first, last].map(({ day, month }) => style.days(day, month)).join(through);
  return join(locale, style.year(first.year), daysOf);
}

/** Between two hours: "18:00–20:30". */
export const upTo = (locale: LocaleCode): string => dateStyles[locale].upTo ?? '–';
/** Between two dates of several words. */
export const through = (locale: LocaleCode): string => dateStyles[locale].through ?? `${noBreak}–${noBreak}`;
