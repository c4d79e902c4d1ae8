import { localeCodes } from './locales';
import type { LocaleCode } from './locales';
import { toSlug } from './to-slug';

const headlines: [LocaleCode, string, string][] = [
  ['tk', 'Aşgabat — dizaýn şäheri: ýeňiş ÝUNESKO-da', 'aşgabat-dizaýn-şäheri-ýeňiş-ýunesko-da'],
  ['ru', 'Ашхабад вошёл в сеть «творческих городов»', 'ашхабад-вошёл-в-сеть-творческих-городов'],
  ['en', 'Ashgabat joins 54 other cities in Design', 'ashgabat-joins-54-other-cities-in-design'],
  ['fa', 'عشق‌آباد به شبكهٔ شهرهاي خلّاق پیوست؛ ۵۵ شهر', 'عشق-آباد-به-شبکه-شهرهای-خلاق-پیوست-55-شهر'],
  ['tr', 'İstanbul’dan Aşkabat’a: IŞIK VE TASARIM', 'istanbul-dan-aşkabat-a-ışık-ve-tasarım'],
  ['az', 'Bakı və Aşqabad: DİZAYN QIŞI', 'bakı-və-aşqabad-dizayn-qışı'],
  [
    'uz',
    "Oʻzbekiston, G‘ijduvon, ma`no va sanʼat: o'zbek me’mori",
    'ozbekiston-gijduvon-mano-va-sanat-ozbek-memori',
  ],
  ['kk', 'Ұлттық сән үйі: Ашхабад — дизайн қаласы', 'ұлттық-сән-үйі-ашхабад-дизайн-қаласы'],
  ['ky', 'Өнөр жана шаар: Ашхабаддын жеңиши', 'өнөр-жана-шаар-ашхабаддын-жеңиши'],
  ['zh', '阿什哈巴德加入“创意城市”网络（２０２３年）', '阿什哈巴德加入-创意城市-网络-2023年'],
  ['fr', 'L’art de bâtir : Achgabat, « ville de design »', 'l-art-de-bâtir-achgabat-ville-de-design'],
  ['ar', 'عَشَقَ آباد تنضمّ إلى شبكـــة المدن، ٢٠٢٣', 'عشق-آباد-تنضم-إلى-شبكة-المدن-2023'],
];

const worst: [why: string, LocaleCode, string, string][] = [
  ['what once became a dash', 'ru', 'Привет мир', 'привет-мир'],
  ['what once became nothing', 'zh', '创意城市', '创意城市'],
  ['emoji only', 'en', '🎉👩‍💻❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇹🇲', ''],
  ['punctuation only', 'fr', ' « — » … !', ''],
  ['nothing', 'tk', '', ''],
  ['a capital I with a dot', 'tr', 'İSTANBUL IRMAK', 'istanbul-ırmak'],
  ['a capital I without', 'en', 'I AM IN ISTANBUL', 'i-am-in-istanbul'],
  ['a Turkish capital in English', 'en', 'İstanbul', 'istanbul'],
  ['letters in two parts', 'tk', 'Y\u0301en\u030Cis\u0327', 'ýeňiş'],
  ['letters in two parts, with a joiner between', 'fr', 'e\u200D\u0301te\u0301', 'été'],
  ['Arabic letters in Arabic', 'ar', 'شبكة في', 'شبكة-في'],
  ['bidi controls', 'fa', '\u202Bشهر\u200F\u202C \u2066طراحی\u2069', 'شهر-طراحی'],
  ['zero-width characters', 'en', 'de\u00ADsi\u200Bgn\uFEFF \u2060city', 'design-city'],
  ['an Uzbek name elsewhere', 'en', 'Oʻzbekiston', 'ozbekiston'],
  ['a path', 'en', '../../etc/passwd?x=1#y%2F', 'etc-passwd-x-1-y-2f'],
  ['half a character', 'en', 'city \uD83C', 'city'],
  ['heh with yeh above', 'fa', 'خانۀ خانهٔ', 'خانه-خانه'],
  ['full-width letters', 'zh', 'ＡＢＣ城市', 'abc城市'],
  ['presentation forms', 'ar', 'ﻻ ﺍﻟﻤﺪﻳﻨﺔ', 'لا-المدينة'],
  ['ligatures and fractions', 'en', 'ﬁrst ½ № 5', 'first-1-2-5'],
  ['an acute for an apostrophe', 'uz', 'o´zbek', 'ozbek'],
];

describe('toSlug', () => {
  it('is tried in every language', () => {
    expect(headlines.map(([locale]) => locale)).toEqual([...localeCodes]);
  });

  it.each(headlines)('%s: %s', (locale, headline, slug) => {
    expect(toSlug(headline, locale)).toBe(slug);
    expect(toSlug(slug, locale)).toBe(slug);
  });

  it.each(worst)('%s (%s)', (_why, locale, headline, slug) => {
    expect(toSlug(headline, locale)).toBe(slug);
  });

  it.each<[string, LocaleCode, string, string]>([
    ['words', 'tk', 'täze dizaýn '.repeat(25), `${'täze-dizaýn-'.repeat(6)}täze`],
    [
      'words that end at the limit',
      'en',
      `${'a'.repeat(39)} ${'b'.repeat(40)} c`,
      `${'a'.repeat(39)}-${'b'.repeat(40)}`,
    ],
    ['Chinese words', 'zh', `${'创意城市'.repeat(19)}的设计网络`, `${'创意城市'.repeat(19)}的设计`],
    [
      'before what an elided article belongs to',
      'fr',
      'Achgabat rejoint le réseau mondial des grandes villes créatives de l’UNESCO au printemps',
      'achgabat-rejoint-le-réseau-mondial-des-grandes-villes-créatives-de-l-unesco',
    ],
    [
      'before what a preposition needs',
      'fr',
      'Achgabat rejoint le réseau mondial des plus grandes villes créatives au titre du design',
      'achgabat-rejoint-le-réseau-mondial-des-plus-grandes-villes-créatives-au-titre',
    ],
    [
      'an elided article and the preposition before it',
      'fr',
      'Achgabat rejoint enfin le réseau mondial des plus grandes villes créatives de l’UNESCO',
      'achgabat-rejoint-enfin-le-réseau-mondial-des-plus-grandes-villes-créatives',
    ],
    [
      'not within a name',
      'fa',
      'طراحان هفت کشور جهان در راستای گنجاندن شهرهای تازه در فهرست شبکه بزرگ در عشق\u200Cآباد',
      'طراحان-هفت-کشور-جهان-در-راستای-گنجاندن-شهرهای-تازه-در-فهرست-شبکه-بزرگ',
    ],
    ['not after a particle', 'zh', `${'创意城市'.repeat(19)}设计的网络`, `${'创意城市'.repeat(19)}设计`],
    ['one endless word', 'fr', 'é'.repeat(300), 'é'.repeat(80)],
    ['letters outside the basic plane', 'zh', '𠮷'.repeat(300), '𠮷'.repeat(80)],
  ])('cuts %s (%s)', (_what, locale, headline, slug) => {
    expect(toSlug(headline, locale)).toBe(slug);
  });
});
