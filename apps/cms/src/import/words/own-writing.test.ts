import type { LocaleCode } from '@eyvan/locales';
import { toOwnWriting } from './own-writing';

const own = (text: string, language: LocaleCode, ownDigits = false) =>
  toOwnWriting(text.split('|'), { language, ownDigits }).join('|');

test.each<[LocaleCode, written: string, kept: string]>([
  ['fa', 'می شود، نمی شود', 'می\u200Cشود، نمی\u200Cشود'],
  ['fa', 'برنامه های شهر ها', 'برنامه\u200Cهای شهر\u200Cها'],
  ['fa', 'برنامههای', 'برنامه\u200Cهای'],
  ['fa', 'نمونه ای که گفته اند', 'نمونه\u200Cای که گفته\u200Cاند'],
  ['fa', 'بزرگ ترین', 'بزرگ\u200Cترین'],
  ['fa', 'بین المللی و شرکت کنندگان در گفت و گو', 'بین\u200Cالمللی و شرکت\u200Cکنندگان در گفت\u200Cوگو'],
  ['fa', '"طراحی" و "شبکه |شهرها|"', '«طراحی» و «شبکه |شهرها|»'],
  ['fa', 'شهر - کشور, چه? خوب;', 'شهر – کشور، چه؟ خوب؛'],
  ['fa', 'تنها میدان به ای کاش', 'تنها میدان به ای کاش'],
  ['fa', 'نشانی: https://a.example/?a=1,b (می شود)', 'نشانی: https://a.example/?a=1,b (می\u200Cشود)'],
  ['ar', 'كتـــاب ٢٠٢٦, كيف? "نعم" .', 'كتاب 2026، كيف؟ «نعم».'],
  ['ar', '1447 هـ', '1447 هـ'],
  ['zh', '城市,网络.设计（３０）', '城市，网络。设计（30）'],
  ['zh', '他说:"创意城市"(设计)', '他说：“创意城市”（设计）'],
  ['zh', '10:30, UNESCO, 3.5', '10:30, UNESCO, 3.5'],
  ['ru', 'Бухара - "город ремёсел"', 'Бухара — «город ремёсел»'],
  ['ru', 'Санкт-Петербург, 10-15', 'Санкт-Петербург, 10-15'],
  [
    'fr',
    '"Oui", un succès! Vraiment ? Ainsi: « non » .',
    '«\u00A0Oui\u00A0», un succès\u202F! Vraiment\u202F? Ainsi\u00A0: «\u00A0non\u00A0».',
  ],
  ['fr', 'à 10:30, http://a.example/?x! 5"', 'à 10:30, http://a.example/?x! 5"'],
  ['en', `"it's" - so, 5" wide`, `"it's" - so, 5" wide`],
  ['ru', '"не закрыто', '"не закрыто'],
  ['tk', '"Eýwan" žurnaly', '"Eýwan" žurnaly'],
  ['uz', '"Shahar" jurnali', '"Shahar" jurnali'],
])('%s: %s', (language, written, kept) => {
  expect(own(written, language)).toBe(kept);
  expect(own(kept, language)).toBe(kept);
});

test.each([
  ['طراحی-2022 در 2004 و 7 آذر', 'طراحی-۲۰۲۲ در ۲۰۰۴ و ۷ آذر'],
  ['ISO 9001 و COVID-19 و 4K', 'ISO 9001 و COVID-19 و 4K'],
])('Latin digits beside Persian ones: %s', (written, kept) => {
  expect(own(written, 'fa', true)).toBe(kept);
  expect(own(written, 'fa', false)).toBe(written);
});
