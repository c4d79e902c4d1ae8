import { isPaneToken, previewPaths, previewText, previewToken, toPaneToken } from './preview';
import { pushMessage } from './push';

const random = 'x'.repeat(43);

test('a token is 32 bytes, and that of a pane says that it is one', () => {
  expect([random, toPaneToken(random)].map((token) => previewToken.safeParse(token).success)).toEqual([
    true,
    true,
  ]);
  expect([random, toPaneToken(random), `pane-${'x'.repeat(38)}`].map(isPaneToken)).toEqual([
    false,
    true,
    false,
  ]);
});

test.each(['', 'x', `${random}x`, `${random.slice(1)}/`, `pane-${random}x`, `../${random}`])(
  '%j is none',
  (token) => {
    expect(previewToken.safeParse(token).success).toBe(false);
  },
);

test('what is signed of a question is no message of another kind', () => {
  const text = previewText('{"id":"a","kind":"changed","tags":[],"paths":[]}');
  expect(() => pushMessage.parse(JSON.parse(text))).toThrow();
});

test('a preview stands beside the languages', () => {
  expect(previewPaths.page('fa', random)).toBe(`/preview/fa/${random}`);
  expect(previewPaths.pictures('fa', random)).toBe(`/preview/fa/${random}/media`);
});
