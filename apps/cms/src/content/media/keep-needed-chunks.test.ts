import { deflateSync } from 'node:zlib';
import { keepNeededChunks } from './keep-needed-chunks';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Length, type, content, and four bytes where the checksum stands, which nobody asks for. */
function chunk(type: string, content: Buffer | string = '', length = Buffer.byteLength(content)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, Buffer.from(content), Buffer.alloc(4)]);
}
const png = (...chunks: Buffer[]) => Buffer.concat([signature, ...chunks]);
const header = chunk('IHDR', 'w x h');
const pixels = chunk('IDAT', 'pixels');
const end = chunk('IEND');
const profile = (content: Buffer) =>
  chunk('iCCP', Buffer.concat([Buffer.from('sRGB\0\0', 'latin1'), content]));
const keep = (...between: Buffer[]) => keepNeededChunks(png(header, ...between, pixels, end));
const bare = png(header, pixels, end);

test.each<[what: string, needed: Buffer]>([
  ['its palette', chunk('PLTE', 'abc')],
  ['what shines through', chunk('tRNS', 'a')],
  ['its gamma', chunk('gAMA', 'abcd')],
  ['a colour space', chunk('sRGB', '\0')],
  ['which way up it is', chunk('eXIf', Buffer.alloc(65_535))],
  ['a profile of colours', profile(deflateSync(Buffer.alloc(1_000_000)))],
])('a picture keeps %s', (_, needed) => expect(keep(needed)).toEqual(png(header, needed, pixels, end)));

test.each<[what: string, chunk: Buffer]>([
  ['texts', chunk('tEXt', 'Comment\0a')],
  ['packed texts', chunk('zTXt', 'a')],
  ['times', chunk('tIME', 'abcdefg')],
  ['what nobody knows', chunk('abCd', 'a')],
  ['notes of the camera without end', chunk('eXIf', Buffer.alloc(65_536))],
  ['a profile that unpacks to more than profiles have', profile(deflateSync(Buffer.alloc(1_000_001)))],
  ['a profile that was never packed', profile(Buffer.from('not packed'))],
])('a picture goes without %s', (_, unneeded) => expect(keep(unneeded)).toEqual(bare));

test('what stands behind its end is no part of it', () => {
  expect(keepNeededChunks(Buffer.concat([bare, Buffer.from('<script>')]))).toEqual(bare);
});

test.each<[what: string, content: Buffer]>([
  ['without an end', png(header, pixels)],
  ['with a part that reaches beyond its end', png(header, chunk('tEXt', 'a', 1_000), end)],
  ['with a part of 4 GB', png(header, chunk('IDAT', '', 0xffffffff), end)],
  ['that is cut off within a part', bare.subarray(0, -20)],
  ['whose end reaches beyond it', png(header, pixels, chunk('IEND', '', 5))],
  ['of nothing', signature],
])('a PNG %s is refused', (_, content) => expect(keepNeededChunks(content)).toBeNull());

test.each<[format: string, content: Buffer]>([
  ['JPEG', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['WebP', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')],
])('a %s stays as it is', (_, content) => expect(keepNeededChunks(content)).toBe(content));

test.each<[what: string, content: Buffer]>([
  ['GIF', Buffer.from('GIF89a')],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['sound in the same frame as WebP', Buffer.from('RIFF\x10\0\0\0WAVEfmt ', 'latin1')],
  ['page', Buffer.from('<!doctype html>')],
  ['file without a byte', Buffer.alloc(0)],
  ['half of a signature', signature.subarray(0, 4)],
])('a %s is no picture', (_, content) => expect(keepNeededChunks(content)).toBeNull());
