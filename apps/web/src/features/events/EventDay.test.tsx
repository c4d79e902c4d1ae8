import { renderToStaticMarkup } from 'react-dom/server';
import { EventDay } from './EventDay';

/** What is read aloud, or copied, of the tile of Monday, 7 December 2026. */
const read = (locale: Parameters<typeof EventDay>[0]['locale']) =>
  renderToStaticMarkup(
    <EventDay locale={locale} instant="2026-12-07T13:00:00Z" timeZone="Asia/Ashgabat" />,
  ).replaceAll(/<[^>]*>/g, '');

test.each([
  ['tk', '7 dekabr 2026 duşenbe'],
  ['ru', '7 декабря 2026 понедельник'],
  ['en', '7 December 2026 Monday'],
  ['fa', '۱۶ آذر ۱۴۰۵ دوشنبه'],
  ['tr', '7 Aralık 2026 Pazartesi'],
  ['az', '7 dekabr 2026 bazar ertəsi'],
  ['uz', '7 dekabr 2026 dushanba'],
  ['kk', '7 желтоқсан 2026 дүйсенбі'],
  ['ky', '7 декабрь 2026 дүйшөмбү'],
  ['zh', '2026年12月7日 星期一'],
  ['fr', '7 décembre 2026 lundi'],
  ['ar', '7 ديسمبر 2026 الاثنين'],
] as const)('a day is one date in %s', (locale, words) => expect(read(locale)).toBe(words));
