import { fitsScript } from './fits-script';
import { localeCodes, type LocaleCode } from './locales';

const texts: Record<LocaleCode, string> = {
  tk: 'Aşgabatda dizaýnerleriň duşuşygy geçirildi',
  ru: 'В Ашхабаде прошла встреча дизайнеров',
  en: 'Designers met in Ashgabat this week',
  fa: 'نشست طراحان در عشق‌آباد برگزار شد',
  tr: 'Aşkabat’ta tasarımcılar buluştu',
  az: 'Aşqabadda dizaynerlər görüşdü',
  uz: 'Ashxobodda dizaynerlar uchrashuvi boʻlib oʻtdi',
  kk: 'Ашғабатта дизайнерлер кездесуі өтті',
  ky: 'Ашхабадда дизайнерлердин жолугушуусу өттү',
  zh: '设计师本周在阿什哈巴德举行会晤，介绍了各自的作品，并参观了工作室和展览馆',
  fr: 'Des designers se sont réunis à Achgabat',
  ar: 'اجتمع المصممون في عشق آباد هذا الأسبوع',
};
const scripts: LocaleCode[][] = [
  ['tk', 'en', 'tr', 'az', 'uz', 'fr'],
  ['ru', 'kk', 'ky'],
  ['fa', 'ar'],
  ['zh'],
];

test.each(localeCodes)('%s: fits itself and what is written in its script, and nothing else', (code) => {
  const fitting = localeCodes.filter((locale) => fitsScript(texts[code], locale));
  expect(fitting.sort()).toEqual([...scripts.find((group) => group.includes(code))!].sort());
});

test.each<[string, LocaleCode, boolean]>([
  ['UNESCO Creative Cities Network: شبکه شهرهای خلاق', 'fa', true],
  ['Payload CMS, Next.js و Node.js: گفت‌وگو درباره نرم‌افزار', 'fa', true],
  ['A talk about the word ایوان and where it comes from', 'fa', false],
  ['Выставка «Textile Art Biennale» открылась', 'ru', true],
  ['Ýüpek ýoly — Шёлковый путь', 'tk', true],
  ['Сәлем, әлем! Бұл мәтін тәжірибе үшін', 'tk', false],
])('of several scripts: %s (%s)', (text, locale, fits) => {
  expect(fitsScript(text, locale)).toBe(fits);
});

test.each(['', '2026 — 100 %', 'UNESCO', 'IRCICA, TÜRKSOY'])('too short to tell: %j', (text) => {
  for (const locale of localeCodes) expect(fitsScript(text, locale)).toBe(true);
});
