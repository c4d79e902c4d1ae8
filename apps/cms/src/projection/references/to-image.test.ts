import { eventItem, image as contractImage, type Image } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import { toImage, type MediaDoc } from './to-image';

const pictures = 'https://eyvan.example/media';
const fixture = eventItem.parse(
  JSON.parse(readFileSync('packages/contract/fixtures/v1/event-item.en.json', 'utf8')),
).image!;

const toSize = ({ type, url, width, height }: Image['files'][number]) => ({
  filename: decodeURIComponent(url.split('/').at(-1)!),
  mimeType: type,
  width,
  height,
});
const sizesOf = (files: ReturnType<typeof toSize>[]) =>
  Object.fromEntries(files.map((size, at) => [`size${at}`, size])) as MediaDoc['sizes'];

const doc = {
  id: 'a',
  alt: { en: fixture.alt, fa: 'گل ترکمن با نشان طراحی' },
  caption: { en: fixture.caption },
  credit: 'Eyvan',
  focalX: 50,
  focalY: 40,
  // The order in which they are made is no order.
  sizes: sizesOf(fixture.files.map(toSize).reverse()),
} as unknown as MediaDoc;
const withFiles = (...files: ReturnType<typeof toSize>[]) => ({ ...doc, sizes: sizesOf(files) });
const file = { filename: 'a.avif', mimeType: 'image/avif', width: 480, height: 270 } as const;

test('a picture is what the contract shows of one: best format first, then by width', () => {
  expect(toImage(doc, 'en', pictures)).toEqual(fixture);
});

test('a picture is shown with the words of the language alone', () => {
  expect(toImage(doc, 'fa', pictures)).toMatchObject({ alt: 'گل ترکمن با نشان طراحی', caption: null });
  expect(toImage(doc, 'tk', pictures)).toBeNull();
});

test('a picture that is not there, or has no file that can be shown, is none', () => {
  expect(toImage(undefined, 'en', pictures)).toBeNull();
  expect(toImage({ ...doc, sizes: undefined }, 'en', pictures)).toBeNull();
  expect(toImage(withFiles({ ...file, mimeType: 'image/svg+xml' as never }), 'en', pictures)).toBeNull();
});

test.each<[what: string, broken: object]>([
  ['without a name', { filename: null }],
  ['without a width', { width: null }],
  ['of no height', { height: 0 }],
  ['of another format', { mimeType: 'image/gif' }],
])('a size %s was not made', (_, broken) => {
  const shown = toImage(withFiles(file, { ...file, width: 960, ...broken }), 'en', pictures);
  expect(shown?.files.map(({ width }) => width)).toEqual([480]);
});

test('a small original makes the same width twice, and is listed once', () => {
  const shown = toImage(withFiles(file, { ...file, filename: 'b.avif' }), 'en', pictures);
  expect(shown?.files).toHaveLength(1);
});

test('the name of a file is written into its address as names are', () => {
  const shown = contractImage.parse(
    toImage(withFiles({ ...file, filename: 'göl 1#2.avif' }), 'en', pictures),
  );
  expect(shown.files[0]?.url).toBe(`${pictures}/g%C3%B6l%201%232.avif`);
});

test('what nobody said of a picture is its middle, and null', () => {
  const bare = { ...doc, focalX: null, focalY: undefined, credit: '', licence: '', caption: null };
  expect(toImage(bare, 'en', pictures)).toMatchObject({
    focalPoint: { x: 0.5, y: 0.5 },
    credit: null,
    licence: null,
    caption: null,
  });
});

test('what must stay in sight may be a corner', () => {
  expect(toImage({ ...doc, focalX: 0, focalY: 100 }, 'en', pictures)?.focalPoint).toEqual({ x: 0, y: 1 });
});
