import { blocksOf, partsOf, type WordFields } from './parts';
import { hashOf, isHashList, sameTextsMax, toProgress } from './untranslated';

const text = (words: string) => ({ type: 'text', text: words });
const node = (type: string, ...children: object[]) => ({ type, children });
const block = (blockType: string, fields: object) => ({ type: 'block', fields: { blockType, ...fields } });
const body = (...children: object[]) => ({ root: { type: 'root', children } });
const fields: WordFields = {
  fields: ['headline', 'dateline', 'body'],
  blocks: { quote: ['text', 'attribution'], passage: [] },
};

describe('the parts of an edition', () => {
  it('are its fields, and the blocks of its text, each by its words', () => {
    const values = {
      headline: 'A hall',
      dateline: null,
      elsewhere: 'not words',
      body: body(
        node('paragraph', text('Open on '), node('link', text('one')), { type: 'linebreak' }, text('side')),
        node('list', node('listitem', text('one')), node('listitem', text('two'))),
        node('table', node('tablerow', node('tablecell', node('paragraph', text('a'))), node('tablecell'))),
        block('quote', { text: 'Said', attribution: 'by her' }),
        block('passage', { text: 'in another language' }),
        block('image', { image: 'id' }),
      ),
    };
    expect(partsOf(values, fields)).toEqual([
      { path: 'headline', text: 'A hall' },
      { path: 'body.0', text: 'Open on one\nside' },
      { path: 'body.1', text: 'one\ntwo' },
      { path: 'body.2', text: 'a\n' },
      { path: 'body.3', text: 'Said\nby her' },
      { path: 'body.4', text: '' },
      { path: 'body.5', text: '' },
    ]);
  });

  it('are none of what is no text', () => {
    for (const value of [null, 7, [], {}, { root: null }, { root: { children: 'x' } }])
      expect(blocksOf(value)).toEqual([]);
  });
});

describe('what is left to translate', () => {
  const parts = [
    { path: 'dateline', text: 'Ashgabat' },
    { path: 'body.0', text: '  One side\u00a0is open. ' },
    { path: 'body.1', text: '2026' },
    { path: 'body.2', text: 'Ýaşyl' },
  ];
  const source = ['Ashgabat', 'One side is open.', '2026', 'Green'];
  const pathsOf = (list: { path: string }[]) => list.map(({ path }) => path);

  it('is what says the same as the source, whatever its spaces, and has letters', () => {
    const { all, untranslated } = toProgress(parts, source, []);
    expect(pathsOf(all)).toEqual(['dateline', 'body.0', 'body.2']);
    expect(pathsOf(untranslated)).toEqual(['dateline', 'body.0']);
  });

  it('is not what is meant to be the same, as long as it is that text', () => {
    const meant = [hashOf('Ashgabat')];
    expect(pathsOf(toProgress(parts, source, meant).untranslated)).toEqual(['body.0']);
    const changed = [{ path: 'dateline', text: 'Green' }];
    expect(pathsOf(toProgress(changed, source, meant).untranslated)).toEqual(['dateline']);
  });

  it('is remembered by FNV-1a of the settled words', () => {
    // The published test vector of FNV-1a, 64 bits.
    expect(hashOf('foobar')).toBe('85944171f73967e8');
    expect(hashOf('')).toBe('cbf29ce484222325');
    expect(hashOf(' Yaşyl\u0020 ')).toBe(hashOf('Yas\u0327yl'));
    expect(hashOf('建筑')).not.toBe(hashOf('设计'));
  });

  it('takes lists of hashes, and nothing else', () => {
    expect(isHashList([hashOf('a')])).toBe(true);
    for (const value of [null, 'x', ['x'], [7], Array(sameTextsMax + 1).fill(hashOf('a'))])
      expect(isHashList(value)).toBe(false);
  });
});
