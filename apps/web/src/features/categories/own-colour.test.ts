import { categoryCode } from '@eyvan/contract';
import { dyes } from '@eyvan/ornament';
import { toOwnColour } from './own-colour';

test.each(categoryCode.options)('the dye of %s needs no words', (code) => {
  expect(toOwnColour({ code, color: dyes[code].light })).toBeNull();
  expect(toOwnColour({ code, color: dyes[code].light.toLowerCase() })).toBeNull();
});

test.each([
  ['music', '#123ABC', 'light-dark(#123abc, #6b7fc5)'],
  // The dye of another.
  ['film', '#8E1B1B', 'light-dark(#8e1b1b, #e8705c)'],
  // A field that came to the network after this site was made.
  ['calligraphy', '#445566', 'light-dark(#445566, #81888c)'],
])('%s in %s is %s', (code, color, said) => expect(toOwnColour({ code, color })).toBe(said));

test.each([null, '', 'red', '#12345678', '#123', '#123456"><script>', 'red}*{display:none'])(
  '%j is no colour',
  (color) => expect(toOwnColour({ code: 'music', color })).toBeNull(),
);
