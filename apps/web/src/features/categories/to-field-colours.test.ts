import { toFieldColours } from './to-field-colours';

test('each field has the colour that the newsroom gave it, in its order', () => {
  const colours = toFieldColours([
    { code: 'music', color: '#123ABC' },
    { code: 'film', color: null },
    { code: 'calligraphy', color: '#445566' },
  ]);
  expect(colours).toBe(
    "[data-field='music']{--field:#123abc}\n[data-field='calligraphy']{--field:#445566}\n",
  );
});

test('a dye of ours has one for the night, whichever field is dyed in it', () => {
  expect(toFieldColours([{ code: 'film', color: '#8E1B1B' }])).toBe(
    "[data-field='film']{--field:#8e1b1b;--field-by-night:#e8705c}\n",
  );
});

test.each([
  { code: 'music', color: 'red}*{display:none' },
  { code: 'music', color: '#12345678' },
  { code: "a']{}*{display:none}[a='", color: '#123456' },
])('nothing else comes into a stylesheet: %j', (category) => expect(toFieldColours([category])).toBe(''));
