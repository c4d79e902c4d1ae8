import { isBoilerplate, isRelatedHead } from './boilerplate';

test.each([
  'به نام خدا',
  'بسم الله الرحمن الرحيم',
  'بسمه تعالی',
  'انتهای پیام/',
  'پایان خبر',
  'انتهى',
  '（完）',
  '【责任编辑：王小明】',
  'کد خبر: 85234567',
  'لینک کوتاه: https://a.example/x',
  'برچسب‌ها: شهر، طراحی',
  'Tags: design, city',
  'Теги: город',
  'Etiketler: şehir',
  '#Aşgabat #dizaýn',
  '#شهرهای_خلاق، #طراحی',
  'اشتراک‌گذاری',
  'بسم الله الرحمن الرحیم',
  'بسم الله الرحمن الرحيم',
  'Paýlaş',
  'Бөлісу',
  '分享到：微信',
  'March 21, 2026 · 3 comments',
  '© 2026 Eyvan',
  'Все права защищены. 2026',
  'تمامی حقوق این سایت محفوظ است',
  '版权所有 2026',
  'Подписывайтесь на канал @eyvan_news',
  'به کانال ما بپیوندید: t.me/eyvan',
])('%s is none of the text', (line) => expect(isBoilerplate(line)).toBe(true));

test.each([
  'به نام خدا آغاز کرد و سخنان خود را دربارهٔ شهرهای خلاق و طراحی با حاضران در میان گذاشت',
  'پایان',
  'The tags of the carpets are woven in.',
  'Share of the city in the network: 58 members',
  'In 2026 the jury received 300 comments on the design of the old town.',
  'The rights of artists are reserved for a later session.',
  'Write to press@unesco.org for an invitation.',
  '@eyvan_news',
  'Birleşen Milletler Guramasy',
  `#a ${'#b '.repeat(150)}`,
  '',
])('%s is of the text', (line) => expect(isBoilerplate(line)).toBe(false));

test.each([
  'اخبار مرتبط',
  'بیشتر بخوانید:',
  'Related news',
  'Читайте также:',
  'À lire aussi',
  'İlgili haberler',
  '相关新闻：',
])('%s leads to other texts', (line) => expect(isRelatedHead(line)).toBe(true));
test.each(['Related news from Ashgabat', 'مرتبط', ''])('%j does not', (line) =>
  expect(isRelatedHead(line)).toBe(false),
);
