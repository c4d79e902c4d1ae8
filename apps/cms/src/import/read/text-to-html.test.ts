import { textToHtml } from './text-to-html';

const toBodyHtml = (text: string) => textToHtml(`Headline\n\n${text}`).replace('<h1>Headline</h1>', '');
const wide = 'A line that somebody broke by hand, because the page was full,';
const wider = 'and went on in the next one, as typewriters and old programs do.';
const long = `${wide} ${wider} ${wide}`;

test.each<[what: string, text: string, html: string]>([
  ['blank lines part paragraphs', 'One.\n\n \t\n\u200B\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['without blank lines every line is a paragraph', 'One.\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['CRLF and old Mac line ends', 'One.\r\n\r\nTwo.\r\rThree.', '<p>One.</p><p>Two.</p><p>Three.</p>'],
  ['broken lines are joined', `${wide}\n${wider}\n\nTwo.`, `<p>${wide} ${wider}</p><p>Two.</p>`],
  ['Chinese without a space', '创意城市\n网络。\n\n二。', '<p>创意城市网络。</p><p>二。</p>'],
  [
    'lines that were never broken are paragraphs',
    `${long}\nTwo.\n\nThree.`,
    `<p>${long}</p><p>Two.</p><p>Three.</p>`,
  ],
  [
    'much shorter lines were broken on purpose',
    `A verse,\na rhyme.\n\n${wide}`,
    `<p>A verse,<br>a rhyme.</p><p>${wide}</p>`,
  ],
  ['a line of signs parts', 'One.\n* * *\nTwo.\n-----\nThree.', '<p>One.</p><p>Two.</p><p>Three.</p>'],
  ['or of emoji', 'One.\n➖➖➖\nTwo.', '<p>One.</p><p>Two.</p>'],
  [
    'form in signs',
    'a **b c** __d__ ~~e~~ 2 ** 3 a__b__c',
    '<p>a <strong>b c</strong> <em>d</em> <s>e</s> 2 ** 3 a__b__c</p>',
  ],
  ['columns', 'a\tb\nc\td', '<p>a\tb</p><p>c\td</p>'],
  ['markup is text', 'a < b & <b>c</b>', '<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;</p>'],
])('%s', (_, text, html) => {
  expect(toBodyHtml(text)).toBe(html);
});

const bullets = '<ul><li>one</li><li>two</li></ul>';
const numbers = '<ol><li>one</li><li>two</li></ol>';
test.each<[text: string, html: string]>([
  ['- one\n- two', bullets],
  ['* one\n* two', bullets],
  ['• one\n• two', bullets],
  ['– one\n– two', bullets],
  ['\uF0B7 one\n\uF0B7 two', bullets],
  ['- one\n\n- two', bullets],
  ['1. one\n2. two', numbers],
  ['1) one\n2) two', numbers],
  ['(1) one\n(2) two', numbers],
  ['۱. one\n۲. two', numbers],
  ['۱- one\n۲- two', numbers],
  ['٣. one\n٤. two', '<p>٣. one</p><p>٤. two</p>'],
  ['1. one\n\n2. two', numbers],
  ['Both:\n1. one\n2. two\n\nEnd.', `<p>Both:</p>${numbers}<p>End.</p>`],
  [`- one\n- two\n  and\n  more\n\nEnd.`, '<ul><li>one</li><li>two and more</li></ul><p>End.</p>'],
  ['▪️ one\n▪️ two', bullets],
  ['🔹one\n🔹 two', bullets],
  ['1. one\n2. two\n\nA remark.\n\n3. three', `${numbers}<p>A remark.</p><ol start="3"><li>three</li></ol>`],
  ['- one\n\n1. one\n2. two', `<ul><li>one</li></ul>${numbers}`],
])('the list %j', (text, html) => {
  expect(toBodyHtml(text)).toBe(html);
});

test.each([
  '– Why? – Because.',
  '1. January is a holiday.',
  '1-nji oktýabrda açyldy.',
  '3.5 million people',
  '2023. A year.',
  '— Quoted speech.',
  '-5 degrees',
])('%j is no list', (text) => {
  expect(toBodyHtml(`${text}\n\nEnd.`)).toBe(`<p>${text}</p><p>End.</p>`);
});

test('the first line with words is the headline, however it goes on', () => {
  expect(textToHtml('\n\n  One\nTwo\n\nThree')).toBe('<h1>One</h1><p>Two</p><p>Three</p>');
  expect(textToHtml(' \n\t\n')).toBe('');
});
