import { anySpace, findPatterns, wordEnd, wordStart, type Pattern } from '../patterns';
import type { TypographyRule } from '../rule';

const zwnj = '\u200C';

/** Verbs of the news whose prefix is written on to them: only these, as میدان, میراث and میهمان begin so too. */
const joinedVerbs = [
  'آید|آیند|آمد|آمدند|آورد|آورند|آوردند',
  'افتد|افزاید|انجامد|اندیشد|ایستد',
  'باشد|باشند|بخشد|بخشند|برد|برند|بردند|بیند|بینند|بایست',
  'پذیرد|پذیرند|پذیرفت|پردازد|پردازند|پرداخت|پوشد|پیوندد|پیوندند|پیوست',
  'تواند|توانند|توانیم|توانید|توانم|توان|توانست|توانستند',
  'خواهد|خواهند|خواهیم|خواست|خواستند|خورد|خورند|خواند|خوانند',
  'دارد|دارند|داشت|داد|دادند|دهد|دهند|دهیم|داند|دانند|دانست|درخشد',
  'رسد|رسند|رسید|رسیدند|رود|روند|رفت|رفتند|ریزد',
  'زند|زنند|سازد|سازند|ساخت|سپارد|شد|شدند|شود|شوند|شویم|شناسد|شناسند',
  'طلبد|فرماید|فروشد|فرستد|کرد|کردند|کردیم|کند|کنند|کنیم|کنید|کنم|کشد|کشند|کوشد|کوشند',
  'گذارد|گذارند|گذرد|گردد|گردند|گیرد|گیرند|گرفت|گرفتند|گوید|گویند|گویم|گفت|گفتند',
  'ماند|نماید|نمایند|نامد|نامند|نشیند|نویسد|نویسند|نوشت|نگرد|یابد|یابند|یافت',
].join('|');

/** How a verb ends that می stands before: by person, or as a past or a participle. No noun of wine does in the news. */
const verb = '(?=(?:\\p{L}+(?:م|ی|د|ت|ند|یم|ید|ده|ته)|توان|بایست)(?![\\p{L}\\p{M}]))';
const plural = 'ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|یند)?';
/** A silent h: what stands behind a long vowel is heard (راه, گروه, کوه). */
const silentH = '(?<=\\p{L}[^اوی\\P{L}]ه)';

/** Two that are one word, as they are typed apart: the first, and how the second begins and may end. */
const compounds: readonly (readonly [first: string, second: string])[] = [
  ['بین', 'الملل(?:ی)?'],
  ['(?:یک|دو|سه|چهار|پنج)', 'شنبه'],
  // Not کنند by itself: that is a verb (باید شرکت کنند).
  ['(?:شرکت|برگزار|بازدید|استفاده|تولید|مصرف|هماهنگ|تعیین|حمایت|تهیه)', 'کنند(?:ه|گان)\\p{L}*'],
  ['گردهم', 'آیی\\p{L}*'],
  ['گفت', 'وگو\\p{L}*'],
  ['دست', 'کم'],
  ['پیش', '(?:بینی|نویس|نیاز)\\p{L}{0,3}'],
  ['(?:نرم|سخت)', 'افزار\\p{L}*'],
  ['(?:سرمایه|سیاست|قانون|بنیان)', 'گذار\\p{L}*'],
  ['برنامه', 'ریز\\p{L}*'],
  ['(?:تصمیم|اندازه)', 'گیری\\p{L}*'],
  ['همه', 'پرسی'],
];

const compoundPatterns = compounds.map(([first, second]): Pattern => [
  new RegExp(`(?<=${wordStart}${first})${anySpace}+(?=${second}${wordEnd})`, 'gu'),
  zwnj,
]);

const adjectives = [
  'مهم|بزرگ|کوچک|پایین|بالا|قوی|سریع|زیبا|جدید|قدیمی|بلند|گسترده|پیش|نزدیک|دور|جوان|عمیق|روشن|آسان|سخت|دقیق|کامل',
  'فعال|موثر|مؤثر|وسیع|سالم|پاک|ارزان|گران|شفاف|سبک|سنگین|کهن|پایدار|خلاق|شاد|غنی|منسجم|مناسب',
].join('|');

const patterns: Pattern[] = [
  [new RegExp(`(?<=${wordStart}ن?می)${anySpace}+${verb}`, 'gu'), zwnj],
  [new RegExp(`(?<=${wordStart}ن?می)(?=(?:${joinedVerbs})${wordEnd})`, 'gu'), zwnj],
  [new RegExp(`(?<=\\p{L})${anySpace}+(?=${plural}${wordEnd})`, 'gu'), zwnj],
  // …ههای: joined to an h that does not join.
  [new RegExp(`(?<=\\p{L}ه)(?=${plural}${wordEnd})`, 'gu'), zwnj],
  [new RegExp(`${silentH}${anySpace}+(?=(?:ای|اند|ام|ایم|اید|ی)${wordEnd})`, 'gu'), zwnj],
  [new RegExp(`(?<=\\p{L}{2})${anySpace}+(?=ترین${wordEnd})`, 'gu'), zwnj],
  [new RegExp(`(?<=${wordStart}(?:${adjectives}))${anySpace}+(?=تر${wordEnd})`, 'gu'), zwnj],
  [new RegExp(`(?<=${wordStart}گفت)${anySpace}و${anySpace}?(?=گو)`, 'gu'), `${zwnj}و`],
  ...compoundPatterns,
];

/** The half-spaces (ZWNJ) that old keyboards leave out of Persian (Academy of Persian Language and Literature). */
export const halfSpaces: TypographyRule = { id: 'halfSpaces', find: (text) => findPatterns(text, patterns) };
