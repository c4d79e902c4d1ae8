import { completeAddresses, findDeadLinks } from './addresses';

const text = (words: string) => ({ type: 'text', text: words });
const link = (url: unknown, ...children: object[]) => ({
  type: 'link',
  fields: { url, newTab: true },
  children,
});
const bodyOf = (...children: unknown[]) => ({ root: { type: 'root', children } });

function complete(...children: unknown[]): unknown {
  const data = { headline: 'Şäher', body: bodyOf(...children) };
  const stored = completeAddresses({ data } as never) as typeof data;
  expect(stored.headline).toBe('Şäher');
  return stored.body.root.children[0];
}

test.each<[written: unknown, stored: unknown]>([
  ['www.unesco.org', 'https://www.unesco.org/'],
  ['press@unesco.org', 'mailto:press@unesco.org'],
  ['+993 12 00-00-00', 'tel:+9931200-00-00'],
  ['/tk/news', '/tk/news'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['', ''],
  [7, 7],
])('a link to %j is stored as %j', (written, stored) => {
  const more = { newTab: true };
  expect(complete(link(written, text('a')))).toMatchObject({ fields: { url: stored, ...more } });
});

test('an address that the editor found is completed as others are', () => {
  expect(complete({ ...link('www.unesco.org'), type: 'autolink' })).toMatchObject({
    fields: { url: 'https://www.unesco.org/' },
  });
});

test('of a block, what its form has for an address is completed, and nothing else', () => {
  const fields = { blockType: 'embed', url: 'youtu.be/a', title: 'youtu.be/a' };
  expect(complete({ type: 'block', fields })).toEqual({
    type: 'block',
    fields: { blockType: 'embed', url: 'https://youtu.be/a', title: 'youtu.be/a' },
  });
  const mail = { blockType: 'embed', url: 'press@unesco.org' };
  expect(complete({ type: 'block', fields: mail })).toEqual({ type: 'block', fields: mail });
  const quote = { blockType: 'quote', text: 'www.unesco.org', url: 'www.unesco.org' };
  expect(complete({ type: 'block', fields: quote })).toEqual({ type: 'block', fields: quote });
});

test('links are found below other things', () => {
  const list = { type: 'list', children: [{ type: 'listitem', children: [link('unesco.org')] }] };
  expect(JSON.stringify(complete(list))).toContain('"url":"https://unesco.org/"');
});

test.each([null, 'a', 7, [link('unesco.org')]])(
  '%j in the place of a node stays for the editor to refuse',
  (strange) => {
    expect(complete(strange)).toEqual(strange);
  },
);

test.each([undefined, {}, { body: null }, { body: 'text' }])('a save of %j is left as it is', (data) => {
  expect(completeAddresses({ data } as never)).toBe(data);
});

describe('a link that leads nowhere', () => {
  test('is named by its words and its address', () => {
    const body = bodyOf(
      { type: 'paragraph', children: [link('https://unesco.org/', text('ýol'))] },
      {
        type: 'paragraph',
        children: [link('see the note', text(' Şu '), { type: 'mark', children: [text('ýerde ')] })],
      },
      { type: 'list', children: [{ ...link(undefined, text('boş')), type: 'autolink' }] },
    );
    expect(findDeadLinks(body)).toEqual([
      { words: 'Şu ýerde', address: 'see the note' },
      { words: 'boş', address: '' },
    ]);
  });

  test('is none where it has no words, as nobody would miss it', () => {
    expect(findDeadLinks(bodyOf(link('nowhere', text(' '))))).toEqual([]);
  });

  test.each([null, undefined, {}, 'text'])('is not in %j', (richText) =>
    expect(findDeadLinks(richText)).toEqual([]),
  );
});
