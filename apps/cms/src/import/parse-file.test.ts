import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { body as contractBody, type BodyBlock } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { toBody } from '../projection/body/to-body';
import { parseFile } from './parse-file';

const folder = fileURLToPath(new URL('../../test/fixtures/import/', import.meta.url));
const parse = (name: string, content: Buffer | string, language: LocaleCode = 'en') =>
  parseFile({ name, content: Buffer.from(content), language });
const parseFixture = (name: string, language: LocaleCode) =>
  parse(name, readFileSync(folder + name), language);
const toReader = ({ body }: { body: unknown }): BodyBlock[] =>
  toBody(body, { imageOf: (key) => key as never, itemOf: () => null });
/** What the contract says of a body, but for its pictures, which are not media yet. */
const expectContract = (blocks: BodyBlock[]) => {
  const words = blocks.filter((block) => block.type !== 'image');
  expect(contractBody.parse(words)).toEqual(words);
};

const quote = { type: 'quote', paragraphs: ['شهر از راه خلاقیت می‌بالد.'] };
const table = (year: string) => ({
  type: 'table',
  caption: null,
  header: ['شهر', 'سال'],
  rows: [['عشق‌آباد', year]],
});
const network = 'https://en.unesco.org/creative-cities/';

test('a Persian article of ten paragraphs reads well without a touch', async () => {
  const text = await parseFixture('persian-article.txt', 'fa');
  const blocks = toReader(text);
  expectContract(blocks);
  expect(text.headline).toBe('طراحان هفت کشور به گفت‌وگوی عشق‌آباد پیوستند');
  expect(text.summary).toMatch(/^پاییز ۱۴۰۱ \(۲۰۲۲ میلادی\) عشق‌آباد میزبان .*بود\.$/);
  expect(text.summary.length).toBeLessThanOrEqual(400);
  // Its first paragraph is the summary, and stands above the text.
  expect(blocks.map(({ type }) => type)).toEqual(Array.from({ length: 10 }, () => 'paragraph'));
  expect(blocks[6]).toEqual({ type: 'paragraph', html: `<a href="${network}">${network}</a>` });
  expect(JSON.stringify(text)).not.toMatch(/[يك\u0660-\u0669]/u);
  expect((text.summary + JSON.stringify(blocks)).match(/\u200C/g)?.length).toBe(
    readFileSync(`${folder}persian-article.txt`, 'utf8').match(/\u200C/g)!.length - 2,
  );
  expect(text.body.root.direction).toBe('rtl');
  expect(text.body.root.children.every((node) => node.type === 'paragraph' && node.direction === 'rtl')).toBe(
    true,
  );
  expect(text).toMatchObject({ images: [], notes: [] });
});

test('a Word file', async () => {
  const text = await parseFixture('article.docx', 'fa');
  const blocks = toReader(text);
  expectContract(blocks);
  expect(text).toMatchObject({
    headline: 'گفت‌وگوی طراحان در عشق‌آباد',
    summary: 'طراحان هفت کشور در عشق‌آباد گرد هم آمدند. نشست در سال ۲۰۲۲ برگزار شد.',
    notes: [],
  });
  expect(text.images).toEqual([
    { key: 'image-1', content: readFileSync(`${folder}carpet.png`), alt: 'قالی ترکمن', caption: '' },
  ]);
  expect(blocks).toEqual([
    { type: 'heading', level: 2, html: 'برنامه' },
    { type: 'paragraph', html: `در <a href="${network}">صفحه شبکه</a> بیشتر بخوانید.` },
    { type: 'image', image: 'image-1' },
    {
      type: 'list',
      ordered: false,
      items: [
        { html: 'سخنرانی', list: null },
        { html: 'نمایش', list: { ordered: false, items: [{ html: 'پوشاک', list: null }] } },
      ],
    },
    { type: 'heading', level: 3, html: 'راه‌ها' },
    { type: 'list', ordered: true, items: ['درخواست', 'تصمیم'].map((html) => ({ html, list: null })) },
    { ...quote, attribution: null },
    { type: 'paragraph', html: 'پایان.' },
    table('۲۰۲۳'),
  ]);
});

test('a Word file that was written without styles', async () => {
  const text = await parseFixture('without-styles.docx', 'fa');
  const blocks = toReader(text);
  expectContract(blocks);
  const items = (...html: string[]) => html.map((words) => ({ html: words, list: null }));
  expect(text.headline).toBe('طراحان در عشق آباد');
  expect(text.summary).toMatch(/^این نشست/);
  expect(blocks).toEqual([
    { type: 'list', ordered: false, items: items('سخنرانی', 'نمایش') },
    {
      type: 'list',
      ordered: true,
      items: [...items('یکم'), { html: 'دوم', list: { ordered: true, items: items('زیر') } }],
    },
    { type: 'paragraph', html: 'یک توضیح در میان.' },
    { type: 'list', ordered: true, start: 3, items: items('سوم') },
    { type: 'paragraph', html: 'یک فهرست دیگر:' },
    { type: 'list', ordered: true, items: items('الف', 'ب') },
    {
      type: 'table',
      caption: null,
      header: null,
      rows: [
        ['نام', 'ساعت', 'مکان'],
        ['کارگاه', '۱۰', 'تالار'],
      ],
    },
    { type: 'paragraph', html: 'میانگین پایان.' },
    { type: 'quote', paragraphs: ['«شهر می\u200Cبالد.»'], attribution: 'یک معمار' },
    {
      type: 'table',
      caption: null,
      header: ['<strong>شهر</strong>', '<strong>سال</strong>'],
      rows: [['مرو', '۱۴۰۵']],
    },
  ]);
  expect(text.notes).toEqual([
    expect.stringMatching(/^has an equation, which was left out/),
    expect.stringMatching(/left out.*به نام خدا.*انتهای پیام/),
  ]);
});

test('a page in windows-1256', async () => {
  const text = await parseFixture('page-windows-1256.html', 'fa');
  const blocks = toReader(text);
  expectContract(blocks);
  expect(text).toMatchObject({
    headline: 'طراحان هفت کشور در عشق‌آباد',
    notes: [expect.stringMatching(/^the picture https:\/\/cdn\.example\.org\/hall\.jpg was not fetched/)],
  });
  expect(text.images).toEqual([
    { key: 'image-1', content: { path: 'carpet.png' }, alt: 'قالی ترکمن', caption: 'یک قالی' },
  ]);
  expect(blocks.map(({ type }) => type)).toEqual(
    'paragraph heading list image paragraph quote table paragraph'.split(' '),
  );
  expect(blocks[0]).toMatchObject({
    html: 'نشست طراحان در پاییز 1401 برگزار شد. <a href="https://news.example.org/fa/about.html">درباره ما</a> بیشتر',
  });
  expect(blocks[4]).toMatchObject({ html: '<a href="https://cdn.example.org/hall.jpg">تالار</a>' });
  expect(blocks[5]).toEqual({ ...quote, attribution: 'یک معمار' });
  expect(blocks[7]).toMatchObject({
    html: '&lt;b&gt; یک <strong>واژه</strong> است: H<sub>2</sub>O<br>سطر دوم',
  });
  expect(JSON.stringify(text)).not.toMatch(/CANARY|جست|حقوق|خانه|javascript|onclick/);
});

test.each([
  ['a.txt', 'en', 'A\n\nBy Maya Orazova\n\nb c.\n\nd.', 'Maya Orazova'],
  ['a.txt', 'fa', 'A\n\nگزارش: خبرنگار نمونه\n\nb c.\n\nd.', 'خبرنگار نمونه'],
  ['a.txt', 'fr', 'A\n\nPar ailleurs, la ville grandit.\n\nd.', undefined],
  ['a.md', 'ru', '---\ntitle: A\nauthor: "И. Иванов"\n---\nb c.\n\nd.', 'И. Иванов'],
] as const)('who has written it: %s in %s', async (name, language, content, byline) => {
  const text = await parse(name, content, language);
  expect(text.fields.byline).toBe(byline);
  expect(text.summary + JSON.stringify(toReader(text))).not.toMatch(/Orazova|نمونه|Иванов/);
});

describe('a page that marks nothing', () => {
  const words = 'این بند از گزارش نشست طراحان است که در شهر عشق‌آباد با حضور مهمانان هفت کشور برگزار شد.';
  const agency = `<body><div id="top"><div class="logo">خبرگزاری</div>
<ul><li><a href="/a">سیاسی</a></li><li><a href="/b">فرهنگی</a></li><li><a href="/c">ورزشی</a></li></ul></div>
<div class="wrap"><div class="news"><div class="info"><span>کد خبر: ۸۴۲۲۳۳</span><span>۵ آذر</span></div>
<h1>طراحان در عشق‌آباد</h1><p>${words}</p><p>${words} دوم.</p><p>انتهای پیام/</p>
<div class="tags"><a href="/t/1">طراحی</a><a href="/t/2">کاشان</a></div>
<div class="share-box"><a href="https://t.me/share">تلگرام</a></div>
<h3>اخبار مرتبط</h3><ul><li><a href="/n/1">خبر یکم</a></li><li><a href="/n/2">خبر دوم</a></li></ul></div>
<div class="side"><a href="/x">یک</a><a href="/y">دو</a><a href="/z">سه</a></div></div>
<div>© تمامی حقوق محفوظ است</div></body>`;

  test('is read as its text, and says what was left out of it', async () => {
    const text = await parse('a.html', agency, 'fa');
    expect(text).toMatchObject({ headline: 'طراحان در عشق‌آباد', summary: words });
    expect(toReader(text)).toEqual([{ type: 'paragraph', html: `${words} دوم.` }]);
    expect(text.notes).toContainEqual(
      expect.stringMatching(/left out.*کد خبر.*انتهای پیام.*اخبار مرتبط.*خبر یکم/),
    );
  });
});

test('a page of WordPress without its remains', async () => {
  const page = `<article class="post"><header><h1>Achgabat</h1><div class="entry-meta">20 novembre 2026 par <a href="/x">L. M.</a> 3 commentaires</div></header>
<div class="entry-content"><p>Un premier paragraphe, qui dit ce qui s’est passé.</p><p>Un second.</p>
<div class="sharedaddy"><h3>Partager :</h3><ul><li><a href="#">Facebook</a></li></ul></div><p>Partager : Facebook, X</p></div>
<div id="jp-relatedposts"><h3>Articles similaires</h3></div><footer class="entry-footer">Étiquettes : design</footer></article>`;
  const text = await parse('a.html', page, 'fr');
  expect(text).toMatchObject({
    headline: 'Achgabat',
    summary: 'Un premier paragraphe, qui dit ce qui s’est passé.',
  });
  expect(toReader(text)).toEqual([{ type: 'paragraph', html: 'Un second.' }]);
});

test('a post of a channel', async () => {
  const post = `🎨🇹🇲 **عشق‌آباد شهر طراحی شد!** 🔥

این شهر در سال ۲۰۲۳ به شبکه پیوست و اکنون میزبان طراحان هفت کشور است.

▪️ کارگاه
▪️ نمایش

➖➖➖➖
#طراحی #عشق_آباد
🆔 @design_news کانال ما را دنبال کنید`;
  const text = await parse('a.txt', post, 'fa');
  expect(text.headline).toBe('عشق‌آباد شهر طراحی شد!');
  expect(toReader(text)).toEqual([
    { type: 'list', ordered: false, items: ['کارگاه', 'نمایش'].map((html) => ({ html, list: null })) },
  ]);
  expect(text.notes).toEqual([expect.stringMatching(/left out.*#طراحی.*@design_news/)]);
});

test('Markdown with front matter', async () => {
  const text = await parseFixture('article.md', 'fa');
  const blocks = toReader(text);
  expectContract(blocks);
  expect(text).toMatchObject({
    headline: 'طراحان هفت کشور: گفت‌وگو در عشق‌آباد',
    summary: 'خلاصه‌ای که روزنامه‌نگار نوشته است.',
    fields: { dateline: 'عشق‌آباد' },
    images: [{ content: { path: 'carpet.png' }, alt: 'قالی ترکمن' }],
  });
  expect(blocks.map(({ type }) => type)).toEqual(
    'paragraph heading list list image quote table paragraph'.split(' '),
  );
  expect(blocks[0]).toMatchObject({
    html: expect.stringContaining(`<a href="${network}">${network}</a>، به`),
  });
  expect(blocks[7]).toMatchObject({ html: `<a href="${network}%D9%8A">شبکه</a> و بد` });
});

test('Russian in windows-1251, broken to lines', async () => {
  const text = await parseFixture('article-windows-1251.txt', 'ru');
  expect(text.headline).toBe('Дизайнеры семи стран встретились в Ашхабаде');
  expect(text.summary).toMatch(/Встречу организовал/);
  expect(text.notes).toEqual([expect.stringContaining('windows-1251')]);
  expect(toReader(text)).toMatchObject([
    { html: 'Темы встречи:' },
    { ordered: true, items: [{}, { html: expect.stringMatching(/другом в жаркой стране;$/) }, {}] },
    { html: 'Подробнее: <a href="https://www.unesco.org/">www.unesco.org</a>.' },
  ]);
});

describe('the headline', () => {
  const words = Array.from({ length: 60 }, () => 'word').join(' ');
  test.each<[what: string, name: string, content: string, headline: string, blocks: number]>([
    ['is the one h1, wherever it stands', 'a.html', '<p>Ashgabat</p><h1>A</h1><p>b</p>', 'A', 2],
    [
      'is the first line where there are several',
      'a.html',
      '<p><b>A</b></p><h1>b</h1><p>c</p><h1>d</h1>',
      'A',
      3,
    ],
    ['is the first heading', 'a.md', '## A\n\nb', 'A', 1],
    ['is the first line of a paragraph', 'a.html', '<p>A<br>b</p>', 'A', 1],
    ['may stand above the article', 'a.html', '<h1>A</h1><article><p>b</p></article>', 'A', 1],
    ['is not said twice', 'a.md', '---\ntitle: A\n---\n# A\n\nb', 'A', 1],
    ['is found in a list', 'a.md', '- A\n- b', 'A', 1],
    ['turns nothing around', 'a.txt', '\u202EA\u202C\n\nb', 'A', 1],
    ['may be all there is', 'a.txt', 'A', 'A', 0],
    ['is not taken out of the middle', 'a.html', '<ul><li>A</ul><p>b c.</p><ol><li>d</ol>', 'A', 3],
    ['stands below a picture', 'a.html', '<p><img src="a.png"></p><p>A</p><p>b</p>', 'A', 1 + 1],
    ['is not in the name of God', 'a.txt', 'به نام خدا\n\nA\n\nb', 'A', 1],
    ['has no pictographs around it', 'a.txt', '🎨🇹🇲 **A city!** 🔥\n\nb', 'A city!', 1],
    ['stands in the quotes of YAML', 'a.md', '---\ntitle: "A: «b»"\n---\n# A: «b»\n\nc', 'A: «b»', 1],
    ['is the same with other quotes', 'a.md', '---\ntitle: “A”, b\n---\n# "A", B\n\nc', '“A”, b', 1],
  ])('%s', async (_, name, content, headline, blocks) => {
    const text = await parse(name, content);
    expect(text.headline).toBe(headline);
    expect(toReader(text)).toHaveLength(blocks);
  });

  test('of more than 200 characters is cut at a word, and stays whole in the text', async () => {
    const text = await parse('a.txt', `${words}\n\nb`);
    expect(text.headline).toMatch(/word…$/);
    expect(text.headline.length).toBeLessThanOrEqual(200);
    expect(toReader(text)).toEqual([words, 'b'].map((html) => ({ type: 'paragraph', html })));
  });
});

describe('the summary', () => {
  const sentence = 'This is a sentence of some length, which says one thing and no more. ';
  const endless = `${'word '.repeat(100)}end.`;
  const below = `${'word '.repeat(20)}👇👇 https://a.example/x`;
  const link = 'See <a href="https://a.example/">the programme</a>.';
  test.each<[what: string, name: string, content: string, summary: string, html: (string | undefined)[]]>([
    ['is the first paragraph', 'a.txt', 'A\n\nb c.\n\nd.', 'b c.', ['d.']],
    ['is no dateline', 'a.txt', 'A\n\nAshgabat, 12 October\n\nb c.', 'b c.', ['Ashgabat, 12 October']],
    [
      'is as many sentences as there is room for; the others stay',
      'a.html',
      `<h1>A</h1><p>${sentence.repeat(5)}<em>Then</em> there is one more, and it is the last of all that stand in this one paragraph.</p><p>d.</p>`,
      sentence.repeat(5).trim(),
      ['<em>Then</em> there is one more, and it is the last of all that stand in this one paragraph.', 'd.'],
    ],
    ['is a copy where the text is nothing else', 'a.txt', 'A\n\nb c.', 'b c.', ['b c.']],
    [
      'is a copy where a link would be lost',
      'a.html',
      `<h1>A</h1><p>${link}</p><p>d.</p>`,
      'See the programme.',
      [link, 'd.'],
    ],
    [
      'is a copy where a sentence is too long',
      'a.txt',
      `A\n\n${endless}\n\nd.`,
      `${'word '.repeat(80).trim()}…`,
      [endless, 'd.'],
    ],
    [
      'is a copy where it stands below something',
      'a.md',
      '# A\n\n## b\n\nc d.\n\ne.',
      'c d.',
      ['b', 'c d.', 'e.'],
    ],
    [
      'calls nobody to look below',
      'a.txt',
      `A\n\n${below}\n\nd.`,
      'word '.repeat(20).trim(),
      [below.replace(/https.*/, '<a href="$&">$&</a>'), 'd.'],
    ],
    ['is empty where there is only a headline', 'a.txt', 'A', '', []],
  ])('%s', async (_, name, content, summary, html) => {
    const text = await parse(name, content);
    expect(text.summary).toBe(summary);
    expect(toReader(text).map((block) => ('html' in block ? block.html : undefined))).toEqual(html);
  });
});

test.each<[what: string, name: string, content: Buffer | string, message: RegExp]>([
  ['an empty file', 'a.txt', '', /^is empty$/],
  ['nothing but spaces', 'a.txt', ' \n\t\u200B\uFEFF\r\n', /^has no text in it$/],
  ['a page without words', 'a.html', '<body><script>x</script><nav>y</nav></body>', /^has no text in it$/],
  ['a picture alone', 'a.md', '![](a.png)', /^has no text in it$/],
  ['binary data', 'a.md', Buffer.from([1, 0, 2]), /binary data/],
  [
    'a Word file by another name',
    'a.txt',
    readFileSync(`${folder}article.docx`),
    /Word file, whatever its name says/,
  ],
  [
    'a damaged Word file',
    'a.docx',
    readFileSync(`${folder}article.docx`).subarray(0, 900),
    /^is damaged, or is not a Word file/,
  ],
  [
    'an archive that is no Word file',
    'a.docx',
    Buffer.from('504b0506' + '00'.repeat(18), 'hex'),
    /^is damaged, or is not a Word file/,
  ],
  ['what no writer means', 'a.md', `${'> '.repeat(20_000)}a`, /^is nested too deeply/],
  ['an old Word file', 'a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^is an old Word file/],
  ['an old Word file by its name', 'a.doc', 'x', /^is an old Word file: save it as .docx$/],
  ['an unknown kind', 'a.odt', 'x', /^is of an unknown kind/],
  ['no kind', 'a', 'x', /^is of an unknown kind/],
  ['a text of LibreOffice', 'a.odt', 'x', /save it as \.docx there$/],
  ['RTF', 'a.rtf', 'x', /save it as \.docx$/],
  ['a PDF', 'a.PDF', 'x', /save it as \.docx$/],
])('%s is refused', async (_, name, content, message) => {
  await expect(parse(name, content)).rejects.toThrow(message);
});
