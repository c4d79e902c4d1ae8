import type { useTranslation } from '@payloadcms/ui';

/** Payload's type says that it always is there; it comes after the first picture of a page. */
type PickerLocale = ReturnType<typeof useTranslation>['i18n']['dateFNS'] | undefined;

interface Names {
  /** As they stand by themselves, January first. */
  months: readonly string[];
  /** As short as they head a column, Sunday first. */
  days: readonly string[];
}

const toNames = (months: string, days: string): Names => ({
  months: months.split(' '),
  days: days.split(' '),
});

/** Of the languages that Payload's list of date-fns lacks. Written out, as not every browser's `Intl` has them. */
const names: Partial<Record<string, Names>> = {
  tk: toNames(
    'Ýanwar Fewral Mart Aprel Maý Iýun Iýul Awgust Sentýabr Oktýabr Noýabr Dekabr',
    'Ýek Duş Siş Çar Pen Ann Şen',
  ),
  uz: toNames(
    'Yanvar Fevral Mart Aprel May Iyun Iyul Avgust Sentabr Oktabr Noyabr Dekabr',
    'Yak Dush Sesh Chor Pay Jum Shan',
  ),
  kk: toNames(
    'Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан',
    'жс дс сс ср бс жм сб',
  ),
  ky: toNames(
    'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь',
    'жек дүй шей шар бей жум ишм',
  ),
};

/**
 * What a date picker is written in: for four languages the names of months and days are their own, and the rest (the
 * week begins on Monday) is that of the language whose names Payload would borrow.
 */
export function toPickerLocale(language: string, borrowed: PickerLocale): PickerLocale {
  const own = names[language];
  if (!own || !borrowed) return borrowed;
  return {
    ...borrowed,
    code: language,
    localize: {
      ...borrowed.localize,
      month: (month) => own.months[month]!,
      day: (day) => own.days[day]!,
    },
  };
}
