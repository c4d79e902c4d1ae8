import { deflateRawSync } from 'node:zlib';
import { parseFile } from './parse-file';

// Files of some kilobytes that would cost gigabytes or hours: one clear line, at once.
const read = (name: string, content: string | Buffer) =>
  parseFile({ name, content: Buffer.from(content), language: 'en' });

const lines = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

interface Part {
  name: string;
  content: Buffer;
  /** What the directory says of its size. */
  claimed?: number;
}

/** A zip as it is, and with what it says of itself. */
function toZip(parts: Part[], repeat = 1): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { claimed, content, name } of parts) {
    const packed = deflateRawSync(content, { level: 9 });
    const size = claimed ?? content.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    for (let copy = 0; copy < repeat; copy += 1) {
      const label = copy ? `${copy}${name.slice(String(copy).length)}` : name;
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(8, 10);
      entry.writeUInt32LE(packed.length, 20);
      entry.writeUInt32LE(size, 24);
      entry.writeUInt16LE(name.length, 28);
      entry.writeUInt32LE(at, 42);
      directory.push(entry, Buffer.from(label));
    }
    locals.push(local, Buffer.from(name), packed);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length * repeat, 65_535), 8);
  end.writeUInt16LE(Math.min(parts.length * repeat, 65_535), 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const document = (content: Buffer, claimed?: number): Part => ({
  name: 'word/document.xml',
  content,
  claimed,
});
const xml = (body: string) =>
  Buffer.from(`<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`);
const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

const files: [what: string, name: string, content: () => string | Buffer, says: RegExp][] = [
  [
    'a Word file of 200 MB',
    'a.docx',
    () => toZip([document(Buffer.alloc(200_000_000, ' '))]),
    /unpacks to more/,
  ],
  [
    'one that calls them 1 KB',
    'a.docx',
    () => toZip([document(Buffer.alloc(200_000_000, ' '), 1_000)]),
    /unpacks to more/,
  ],
  [
    'one part under a thousand names',
    'a.docx',
    () => toZip([{ name: 'word/media/picture.png', content: Buffer.alloc(1_000_000) }], 1_000),
    /unpacks to more/,
  ],
  [
    'a hundred thousand parts',
    'a.docx',
    () => toZip([{ name: 'word/media/p', content: Buffer.alloc(1) }], 65_535),
    /more than 2000 parts/,
  ],
  [
    'entities within entities',
    'a.docx',
    () => toZip([document(Buffer.concat([Buffer.from(laughs), xml('&b;')]))]),
    /is damaged/,
  ],
  [
    'a Word file of deep elements',
    'a.docx',
    () => toZip([document(xml('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)))]),
    /damaged|nested|no text/,
  ],
  ['a zip that is cut', 'a.docx', () => toZip([document(xml('<w:p/>'))]).subarray(0, 60), /is damaged/],
  ['lists in lists', 'a.md', () => lines(800, (index) => `${'  '.repeat(index)}- a`), /nested too deep/],
  ['lists in lists on one line', 'a.md', () => `${'- '.repeat(5_000)}a`, /nested too deep/],
  ['numbered lists in lists', 'a.md', () => `${'1. '.repeat(5_000)}a`, /nested too deep/],
  ['quotations in quotations', 'a.md', () => `${'>'.repeat(20_000)}a`, /nested too deep/],
  ['quotations and lists in turn', 'a.md', () => `${'> - '.repeat(5_000)}a`, /nested too deep/],
  [
    'lists in lists with tabs',
    'a.md',
    () => lines(1_000, (index) => `${'\t'.repeat(index)}* a`),
    /nested too deep/,
  ],
  ['brackets without end', 'a.md', () => `a ${'['.repeat(100_000)}`, /line of signs/],
  ['stars without end', 'a.md', () => `a ${'*'.repeat(100_000)}a`, /line of signs/],
  ['a book of Markdown', 'a.md', () => 'a '.repeat(1_500_000), /more than 2000000 characters/],
  ['elements in elements', 'a.html', () => '<div>'.repeat(100_000), /nested too deep/],
  ['tables in tables', 'a.html', () => '<table><tr><td>'.repeat(10_000), /nested too deep/],
  ['lists in lists of a page', 'a.html', () => '<ul><li>'.repeat(10_000), /nested too deep/],
  [
    'elements that are made again and again',
    'a.html',
    () => `<p>${lines(300, (index) => `<b id=${index}>`)}${'<p>a'.repeat(2_000)}`,
    /nested too deep|more than 100000 elements/,
  ],
  [
    'a table of a million cells',
    'a.html',
    () => `<table>${`<tr>${'<td>a'.repeat(1_000)}`.repeat(1_000)}</table>`,
    /more than 100000 elements/,
  ],
  ['HTML within Markdown', 'a.md', () => `a\n\n${'<div>'.repeat(50_000)}`, /nested too deep|line of signs/],
];

describe('a file that is made to cost', () => {
  it.each(files)('is refused at once: %s', async (_what, name, content, says) => {
    const file = content();
    const before = process.memoryUsage.rss();
    const began = Date.now();
    await expect(read(name, file)).rejects.toMatchObject({
      name: 'ImportError',
      message: expect.stringMatching(says),
    });
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400_000_000);
  });
});

it.each([
  ['twenty levels of lists', 'a.md', lines(15, (index) => `${'  '.repeat(index)}- item ${index}`)],
  ['a quotation in a quotation', 'a.md', '# A\n\n> b\n>> c\n>>> d'],
  ['a long table', 'a.html', `<h1>A</h1><table>${'<tr><td>a<td>b'.repeat(2_000)}</table>`],
  ['a line of signs between parts', 'a.md', `# A\n\nb\n\n${'-'.repeat(300)}\n\nc\n\n${'*'.repeat(80)}\n\nd`],
])('what people write is read: %s', async (_what, name, content) => {
  await expect(read(name, content)).resolves.toMatchObject({ headline: expect.any(String) });
});

it.each([
  ['emphasis that never closes', 'a.md', `# A\n\n${'*a _b '.repeat(20_000)}`],
  ['links that never close', 'a.md', `# A\n\n${'[a](b '.repeat(20_000)}`],
  ['pictures that never close', 'a.md', `# A\n\n${'![a]('.repeat(20_000)}`],
  ['code that never closes', 'a.md', `# A\n\n${'`a ``b '.repeat(10_000)}`],
  [
    'a table of many columns',
    'a.md',
    `# A\n\n${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}\n${'|b'.repeat(5_000)}`,
  ],
  ['a hundred thousand lines of a list', 'a.md', `# A\n\n${'- a\n'.repeat(20_000)}`],
  ['sixty levels', 'a.md', lines(55, (index) => `${'  '.repeat(index)}- a`)],
])('takes seconds and no more: %s', async (_what, name, content) => {
  const began = Date.now();
  await read(name, content).catch((error: Error) => expect(error.name).toBe('ImportError'));
  expect(Date.now() - began).toBeLessThan(15_000);
});
