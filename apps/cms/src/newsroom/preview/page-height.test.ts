import { guessHeight } from './page-height';

const paragraph = (length: number) => ({
  type: 'paragraph',
  children: [{ type: 'text', text: 'a'.repeat(length) }],
});
const body = (...children: object[]) => ({ body: { root: { type: 'root', children } } });

it('grows with the text, and faster where there is less room', () => {
  const short = body(paragraph(100));
  const long = body(paragraph(10_000));
  const grownBy = (width: number) => guessHeight(long, width) - guessHeight(short, width);
  expect(grownBy(1280)).toBeGreaterThan(3_000);
  expect(grownBy(390)).toBeGreaterThan(grownBy(1280));
});

it('has room for each picture, within the text and after it', () => {
  const none = guessHeight({}, 1280);
  expect(guessHeight(body({ type: 'block', fields: {} }), 1280)).toBeGreaterThan(none + 960);
  expect(guessHeight({ gallery: ['a', 'b'] }, 1280)).toBe(none + 2 * 1020);
});

it('knows what to do with what is no text', () => {
  for (const odd of [null, undefined, 'text', 7, []])
    expect(guessHeight({ body: odd }, 390)).toBeGreaterThan(0);
});
