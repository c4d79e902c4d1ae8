import { importDateFNSLocale } from '@payloadcms/translations';
import { i18n } from '../../i18n/languages';
import { toPickerLocale } from './picker-locale';

const numbers = (length: number) => Array.from({ length }, (_, number) => number);
const monthsOfYear = numbers(12).map((month) => new Date(2027, month, 5, 12));
/** 1 August 2027 is a Sunday. */
const daysOfWeek = numbers(7).map((day) => new Date(2027, 7, 1 + day, 12));

/** What Payload hands to the pickers of the admin in a language. */
const borrow = (language: string) =>
  importDateFNSLocale(
    i18n!.supportedLanguages![language as 'en']!.dateFNSKey as Parameters<typeof importDateFNSLocale>[0],
  );

describe.each(['tk', 'uz', 'kk', 'ky'])('the date picker in %s', (language) => {
  const open = async () => toPickerLocale(language, await borrow(language))!;

  it('names months as the Unicode consortium has them', async () => {
    const { localize } = await open();
    const { format } = new Intl.DateTimeFormat(language, { month: 'long' });
    const plain = (name: string) => name.toLocaleLowerCase(language);
    const months = numbers(12).map((month) => localize.month(month as 0, { width: 'wide' }));
    expect(months.map(plain)).toEqual(monthsOfYear.map((date) => plain(format(date))));
  });

  it('names days as the Unicode consortium has them', async () => {
    const { localize } = await open();
    const { format } = new Intl.DateTimeFormat(language, { weekday: 'short' });
    const plain = (name: string) => name.toLocaleLowerCase(language).replace('.', '').slice(0, 3);
    const days = numbers(7).map((day) => localize.day(day as 0, { width: 'short' }));
    expect(days.map(plain)).toEqual(daysOfWeek.map((date) => plain(format(date))));
  });

  it('begins the week on Monday', async () => expect((await open()).options?.weekStartsOn).toBe(1));
});

it('leaves a language that is not borrowed as it is, and has none before one has come', async () => {
  const turkish = await borrow('tr');
  expect(toPickerLocale('tr', turkish)).toBe(turkish);
  expect(toPickerLocale('tk', undefined)).toBeUndefined();
});
