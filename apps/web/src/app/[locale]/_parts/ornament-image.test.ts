import { ornamentImage } from './ornament-image';

test.each([
  ['design', '/og/design'],
  // A field that came to the network after this site was made.
  ['animation', '/og/eyvan'],
  [undefined, '/og/eyvan'],
])('the carpet of %s stands at %s', (field, path) => {
  expect(ornamentImage('https://eyvan.example', 'Eyvan', field)).toEqual({
    url: `https://eyvan.example${path}`,
    width: 1200,
    height: 630,
    alt: 'Eyvan',
  });
});
