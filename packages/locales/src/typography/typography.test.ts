import fc from 'fast-check';
import { localeCodes, type LocaleCode } from '../locales';
import { findCorrections, mendRuns, mendText } from './corrections';
import type { TypographyRuleId } from './rule';
import { typographyRule, typographyTable } from './table';

const names = ['عشق‌آباد', 'Ыссык-Көл', 'Нур-Султан', 'Санкт-Петербург', 'Le Caire'];

function mend(locale: LocaleCode, id: TypographyRuleId, ...runs: string[]): string {
  const rule = typographyRule(locale, id);
  if (!rule) throw new Error(`${locale} has no rule ${id}`);
  return mendRuns(rule, runs, { locale, names }).join('|');
}

test.each<[LocaleCode, TypographyRuleId, written: string, set: string]>([
  // Persian
  ['fa', 'halfSpaces', 'نمایشگاه باز می شود و کسی نمی داند', 'نمایشگاه باز می‌شود و کسی نمی‌داند'],
  ['fa', 'halfSpaces', 'او میگوید که میتواند و نمیخواهد', 'او می‌گوید که می‌تواند و نمی‌خواهد'],
  ['fa', 'halfSpaces', 'برنامه های شهر ها و کتاب هایشان', 'برنامه‌های شهر‌ها و کتاب‌هایشان'],
  ['fa', 'halfSpaces', 'برنامههای تازه', 'برنامه‌های تازه'],
  ['fa', 'halfSpaces', 'نمونه ای که گفته اند در خانه ی هنرمند', 'نمونه‌ای که گفته‌اند در خانه‌ی هنرمند'],
  ['fa', 'halfSpaces', 'بزرگ ترین و مهم تر', 'بزرگ‌ترین و مهم‌تر'],
  ['fa', 'halfSpaces', 'گفت و گو با شرکت کنندگان بین المللی', 'گفت‌وگو با شرکت‌کنندگان بین‌المللی'],
  ['fa', 'letters', 'كتاب علي', 'کتاب علی'],
  ['fa', 'letters', 'مصطفى', 'مصطفی'],
  ['fa', 'digits', 'در سال 2022 و 24 شهر', 'در سال ۲۰۲۲ و ۲۴ شهر'],
  ['fa', 'letters', '٢٤ شهر', '۲۴ شهر'],
  ['fa', 'quotes', 'همایش "طراحی" در " شهر "', 'همایش «طراحی» در «شهر»'],
  ['fa', 'quotes', '("شهر") و " خانه "', '(«شهر») و «خانه»'],
  ['ru', 'quotes', '«Город» и "сад"', '«Город» и «сад»'],
  ['zh', 'quotes', '"城市"和"设计"', '“城市”和“设计”'],
  ['fa', 'marks', 'شهر, خانه; کجا?', 'شهر، خانه؛ کجا؟'],
  ['fa', 'dashes', 'عشق‌آباد - شهر سفید', 'عشق‌آباد – شهر سفید'],
  ['fa', 'names', 'در عشق آباد و عشق-آباد', 'در عشق‌آباد و عشق‌آباد'],
  ['fa', 'spaces', 'شهر ، خانه  بزرگ .', 'شهر، خانه بزرگ.'],
  ['fa', 'invisible', 'کتاب\u00ADخانه و شهر\u200C ها', 'کتاب‌خانه و شهر ها'],
  ['fa', 'ellipsis', 'و دیگران...', 'و دیگران…'],
  // Russian
  ['ru', 'quotes', 'Выставка "Дом у моря" открыта', 'Выставка «Дом у моря» открыта'],
  ['ru', 'dashes', 'Бухара - город ремёсел, 2019-2023', 'Бухара — город ремёсел, 2019–2023'],
  ['ru', 'yo', 'Ее отчет еще не готов, Самолет ждет ученых', 'Её отчёт ещё не готов, Самолёт ждёт учёных'],
  ['ru', 'yo', 'Великий шелковый путь и черный ковер', 'Великий шёлковый путь и чёрный ковёр'],
  ['ru', 'mixedScripts', 'Cтолица и кoвёр', 'Столица и ковёр'],
  ['ru', 'names', 'в Санкт Петербурге и Санкт Петербург', 'в Санкт Петербурге и Санкт-Петербург'],
  ['ru', 'ellipsis', 'и так далее...', 'и так далее…'],
  ['ru', 'spaces', 'город , дом  и сад !', 'город, дом и сад!'],
  ['ru', 'invisible', 'го\u00ADрод\u200B и\uFEFF сад\u200E', 'город и сад'],
  // French
  [
    'fr',
    'frenchSpaces',
    'Vraiment ? Ainsi: « oui », dit-elle !',
    'Vraiment\u202F? Ainsi\u00A0: «\u00A0oui\u00A0», dit-elle\u202F!',
  ],
  [
    'fr',
    'frenchSpaces',
    '10 000 visiteurs, 25 %, M. Durand',
    '10\u202F000 visiteurs, 25\u00A0%, M.\u00A0Durand',
  ],
  ['fr', 'quotes', 'Le projet "ville ouverte" avance', 'Le projet «\u00A0ville ouverte\u00A0» avance'],
  ['fr', 'apostrophes', "l'art d'aujourd'hui", 'l’art d’aujourd’hui'],
  ['fr', 'spaces', 'la ville , le port .', 'la ville, le port.'],
  ['fr', 'dashes', 'Achgabat - ville blanche', 'Achgabat – ville blanche'],
  // English
  ['en', 'quotes', 'The "open city" prize', 'The “open city” prize'],
  ['en', 'apostrophes', "the city's 1990's look", 'the city’s 1990’s look'],
  ['en', 'dashes', 'Felt - and silk -- in 2019-2023', 'Felt – and silk – in 2019–2023'],
  ['en', 'spaces', 'felt , silk  and wool !', 'felt, silk and wool!'],
  ['en', 'ellipsis', 'and so on...', 'and so on…'],
  // Turkmen
  ['tk', 'letters', 'Aşgabadyñ ÿoly, öñ we soñ', 'Aşgabadyň ýoly, öň we soň'],
  ['tk', 'letters', 'tañry, şañyrak', 'taňry, şaňyrak'],
  ['tk', 'quotes', '"Watan" habarlary', '“Watan” habarlary'],
  ['tk', 'dashes', 'Aşgabat - ak şäher', 'Aşgabat – ak şäher'],
  ['tk', 'mixedScripts', 'şähеr', 'şäher'],
  // Turkish, Azerbaijani
  ['tr', 'apostrophes', "Aşkabat'ta 2026'da", 'Aşkabat’ta 2026’da'],
  ['tr', 'quotes', '"Açık şehir" ödülü', '“Açık şehir” ödülü'],
  ['tr', 'letters', 'i\u0307stasyon, șehir', 'istasyon, şehir'],
  ['az', 'letters', 'mǝdǝniyyǝt', 'mədəniyyət'],
  ['az', 'quotes', '"Açıq şəhər" mükafatı', '“Açıq şəhər” mükafatı'],
  ['az', 'mixedScripts', 'mәdəniyyət', 'mədəniyyət'],
  // Uzbek
  ['uz', 'letters', "O'zbekiston bo'ylab, tog' va bog‘da", 'Oʻzbekiston boʻylab, togʻ va bogʻda'],
  ['uz', 'letters', "ma'no, san’at, e`lon", 'maʼno, sanʼat, eʼlon'],
  ['uz', 'letters', "O'ZBEKISTON va G'IJDUVON", 'OʻZBEKISTON va GʻIJDUVON'],
  ['uz', 'quotes', '"Ochiq shahar" tanlovi', '“Ochiq shahar” tanlovi'],
  ['uz', 'dashes', 'Buxoro - hunarmandlar shahri', 'Buxoro — hunarmandlar shahri'],
  // Kazakh, Kyrgyz
  ['kk', 'mixedScripts', 'қaла мен ic', 'қала мен ic'],
  ['kk', 'mixedScripts', 'əлем', 'әлем'],
  ['kk', 'letters', 'ѳнер', 'өнер'],
  ['kk', 'quotes', '"Ашық қала" сыйлығы', '«Ашық қала» сыйлығы'],
  ['kk', 'dashes', 'Астана - елорда', 'Астана – елорда'],
  ['ky', 'names', 'Ыссык Көл', 'Ыссык-Көл'],
  ['ky', 'dashes', 'Бишкек - борбор', 'Бишкек — борбор'],
  ['ky', 'letters', 'ѳмүр', 'өмүр'],
  // Chinese
  ['zh', 'marks', '城市,网络.设计(展览)开放!', '城市，网络。设计（展览）开放！'],
  ['zh', 'quotes', '他说:"创意城市"', '他说:“创意城市”'],
  ['zh', 'digits', '２０２６年ＵＮ', '2026年UN'],
  ['zh', 'ellipsis', '等等...', '等等……'],
  ['zh', 'dashes', '阿什哈巴德--白色之城', '阿什哈巴德——白色之城'],
  // Arabic
  ['ar', 'digits', 'في ٢٠٢٦', 'في 2026'],
  ['ar', 'letters', 'كتـــاب', 'كتاب'],
  ['ar', 'marks', 'مدينة, بيت; أين?', 'مدينة، بيت؛ أين؟'],
  ['ar', 'quotes', 'قال: "نعم"', 'قال: «نعم»'],
])('%s, %s: %s', (locale, id, written, set) => expect(mend(locale, id, written)).toBe(set));

test.each<[LocaleCode, TypographyRuleId, text: string]>([
  ['fa', 'halfSpaces', 'میز، میدان، میلاد، میراث و میهمان میان میوه'],
  ['fa', 'halfSpaces', 'تنها به ای کاش؛ باید شرکت کنند و استفاده کنند'],
  ['fa', 'halfSpaces', 'دانشگاه ام آی تی و گروه ای'],
  ['fa', 'halfSpaces', 'می ناب'],
  ['fa', 'digits', 'ISO 9001 و COVID-19 و 4K، 2026-11-28 و +993 12 39-14-15 و نسخه 3.90.1'],
  ['fa', 'digits', 'https://example.com/2026/11 و info2@example.com و #شهر2026'],
  ['fa', 'quotes', 'صفحه 27" و "کتاب"'],
  ['ru', 'quotes', 'Он сказал: "Город'],
  ['ru', 'quotes', 'Экран "27" и доска'],
  ['kk', 'quotes', 'Қала." Дизайн "деді'],
  ['ru', 'quotes', 'город"сад" и "дом"'],
  ['ru', 'dashes', 'Санкт-Петербург, 10-15, 5 - 3, какой-то'],
  ['ru', 'yo', 'все узнает, что осел пыль; далеко полетели, чернила желтеют, в счета не верю, падеж'],
  ['ru', 'mixedScripts', 'IT-компания, Googleда и Wi-Fi'],
  ['kk', 'mixedScripts', 'IТ және Сc'],
  ['fr', 'frenchSpaces', 'à 10:30, http://a.example/?x! en 2026 1 000x'],
  ['fr', 'apostrophes', "'oui'"],
  ['en', 'apostrophes', "'so', rock 'n' roll, 5'10"],
  ['en', 'ellipsis', 'see ../a and a....b'],
  ['en', 'spaces', 'the .NET and ...so, '],
  ['tk', 'letters', 'Peñarol we Muñoz, Croÿ'],
  ['uz', 'letters', "D'Artagnan va O'Neal, 'blog' haqida"],
  ['zh', 'marks', '10:30, UNESCO, 3.5 (UNESCO)'],
  ['zh', 'quotes', '他说"城市'],
])('%s, %s leaves alone: %s', (locale, id, text) => expect(mend(locale, id, text)).toBe(text));

test('a word may be bold in its middle, a quotation begin in one style and end in another', () => {
  expect(mend('fa', 'halfSpaces', 'برنامه ', 'های', ' شهر می', ' شود')).toBe('برنامه‌|های| شهر می|‌شود');
  expect(mend('fa', 'halfSpaces', 'برنامه', 'های')).toBe('برنامه‌|های');
  expect(mend('ru', 'quotes', '"', 'Дом', ' и сад"')).toBe('«|Дом| и сад»');
  expect(mend('ru', 'mixedScripts', 'кo', 'вёр')).toBe('ко|вёр');
  expect(mend('fr', 'frenchSpaces', 'Vraiment', ' ', '!')).toBe('Vraiment|\u202F|!');
  expect(mend('en', 'spaces', 'a ', ' ', ' b')).toBe('a ||b');
});

const rules = localeCodes.flatMap((locale) => typographyTable[locale].map((rule) => ({ locale, rule })));

/** Text of what the rules look at: each piece is one that some rule knows. */
const pieces = [
  ...'abo gOG\'’‘`´ʻ"«»“”()[].,;:!?…-–—%0123 ۰۱٢٣\u00A0\u202F\u200C\u200B\u00AD\u200E\uFEFF\u3000',
  ...'еёасoәəіhÿñşýشهرهایمیکكيى،؛؟城市网络，。（）…ѳi\u0307ǝ\u0640',
  ...[
    'می ',
    'نمی',
    'شود',
    ' ها',
    ' های',
    ' ای',
    'برنامه',
    'بین المللی',
    'عشق آباد',
    ' - ',
    ' -- ',
    '...',
    '。。。',
  ],
  ...[
    'отчет',
    'еще',
    'Санкт Петербург',
    "o'z",
    'M. Durand',
    '10 000',
    '2019-2023',
    'https://a.example/x',
    ' «',
    '» ',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));

test.each(rules)(
  '$locale $rule.id: mended once is mended, and what has no fault is not touched',
  ({ locale, rule }) => {
    const context = { locale, names };
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 20 })), (text) => {
        const mended = mendText(rule, text, context);
        expect(findCorrections(rule, mended, context)).toEqual([]);
        expect(mendText(rule, mended, context)).toBe(mended);
        if (findCorrections(rule, text, context).length === 0) expect(mended).toBe(text);
      }),
      { numRuns: 200 },
    );
  },
);

test.each(rules)('$locale $rule.id: runs together are the text', ({ locale, rule }) => {
  const context = { locale, names };
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (runs) => {
      expect(mendRuns(rule, runs, context).join('')).toBe(mendText(rule, runs.join(''), context));
    }),
    { numRuns: 100 },
  );
});

test.each(rules)(
  '$locale $rule.id touches no address, tag, day, version or telephone',
  ({ locale, rule }) => {
    const kept = [
      'https://a.example/?q=x...&y=2026-2027',
      'info2026@example.com',
      '#şäher_2026',
      '2026-11-28',
      '3.90.1',
      '+993 12 39-14-15',
      '`a "b" c`',
    ];
    for (const word of kept) expect(mendText(rule, `x ${word} x`, { locale, names })).toContain(word);
  },
);
