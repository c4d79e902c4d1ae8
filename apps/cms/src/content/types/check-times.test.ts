import { checkTimes, isTimeZone } from './check-times';

const save = (data: object, originalDoc?: object) =>
  checkTimes({ data, originalDoc, req: { i18n: { language: 'en' } } } as never) as unknown;

test.each(['Asia/Ashgabat', 'Asia/Tehran', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Calcutta'])(
  '%s is a time zone',
  (name) => expect(isTimeZone(name)).toBe(true),
);
test.each(['Ashgabat', 'Asia/Atlantis', '', ' ', 'Aşgabat'])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});

test.each<[what: string, data: object]>([
  ['nothing yet', {}],
  ['a beginning alone', { startsAt: '2026-12-03T05:00:00Z' }],
  ['an end at the beginning', { startsAt: '2026-12-03T05:00:00Z', endsAt: '2026-12-03T05:00:00Z' }],
  ['the first and the last year', { startsAt: '1980-01-01T00:00:00Z', endsAt: '2199-12-31T23:59:59Z' }],
  ['a zone of the list', { timeZone: 'Asia/Almaty' }],
  ['participants, one of them without a country yet', { participants: [{ country: 'KZ' }, { country: '' }] }],
  ['addresses on the web', { onlineUrl: 'https://example.org/live', registrationUrl: '' }],
])('%s is taken as it is', (_, data) => expect(save(data)).toBe(data));

test.each<[what: string, data: object, message: string]>([
  [
    'an end before the beginning',
    { startsAt: '2026-12-03T05:00:00Z', endsAt: '2026-12-03T04:59:59Z' },
    'endsAt: lies before the beginning',
  ],
  [
    'an end without a beginning',
    { endsAt: '2026-12-03T05:00:00Z' },
    'startsAt: is needed where an end is given',
  ],
  [
    'a year of two digits',
    { startsAt: '0026-12-03T05:00:00Z' },
    'startsAt: lies beyond the years 1980 to 2199',
  ],
  [
    'a year too far',
    { previousStartsAt: '2200-01-01T00:00:00Z' },
    'previousStartsAt: lies beyond the years 1980 to 2199',
  ],
  ['a zone that is none', { timeZone: 'Ashgabat' }, 'timeZone: Ashgabat is not a time zone of the IANA list'],
  [
    'an offset in the place of a zone',
    { timeZone: '+05:00' },
    'timeZone: +05:00 is not a time zone of the IANA list',
  ],
  [
    'a country that is none',
    { participants: [{ country: 'TM' }, { country: 'UK' }] },
    'participants.1.country: UK is not a country of ISO 3166-1',
  ],
  [
    'an address that is none',
    { onlineUrl: 'javascript:alert(1)' },
    'onlineUrl: takes an address that begins with https:// or http://',
  ],
  [
    'another one',
    { registrationUrl: 'come in' },
    'registrationUrl: takes an address that begins with https:// or http://',
  ],
])('%s is refused', (_, data, message) => expect(() => save(data)).toThrow(message));

test('what is saved is held against what is stored', () => {
  const stored = { startsAt: '2026-12-03T05:00:00Z' };
  expect(() => save({ endsAt: '2026-12-02T05:00:00Z' }, stored)).toThrow('endsAt');
  expect(save({ endsAt: '2026-12-04T05:00:00Z' }, stored)).toEqual({ endsAt: '2026-12-04T05:00:00Z' });
});
