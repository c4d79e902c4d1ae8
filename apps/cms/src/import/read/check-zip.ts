import { inflateRawSync } from 'node:zlib';
import { hasCode } from '../../platform/errors/read-error';
import { ImportError } from '../import-error';

/** What a Word file unpacks to at most, in bytes: its texts, each alone; all of it, with pictures. */
const xmlMax = 12_000_000;
const totalMax = 100_000_000;
const entriesMax = 2_000;

// APPNOTE.TXT 6.3.10, 4.3.16 and 4.3.12.
const endSignature = Buffer.from('504b0506', 'hex');
const entrySignature = 0x02014b50;
const entrySize = 46;
const localSize = 30;

interface Entry {
  name: string;
  method: number;
  packed: Buffer;
}

const damaged = () => new ImportError('is damaged, or is not a Word file (.docx)');
const tooLarge = () => new ImportError(`unpacks to more than ${totalMax / 1_000_000} MB`);

/** What the directory at the end of a zip lists, with the bytes that it points to. */
function* listEntries(zip: Buffer): Generator<Entry> {
  const end = zip.lastIndexOf(endSignature);
  if (end < 0 || end + 22 > zip.length) throw damaged();
  const count = zip.readUInt16LE(end + 10);
  if (count > entriesMax) throw new ImportError(`holds more than ${entriesMax} parts`);
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + entrySize > zip.length || zip.readUInt32LE(at) !== entrySignature) throw damaged();
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + entrySize, at + entrySize + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (local + localSize > zip.length) throw damaged();
    const begin = local + localSize + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    yield { name, method: zip.readUInt16LE(at + 10), packed };
    at += entrySize + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/** @throws ImportError where it is more than `max` bytes, whatever the file says of it */
function unpack({ method, packed }: Entry, max: number): Buffer {
  if (method === 0) {
    if (packed.length > max) throw tooLarge();
    return packed;
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: max });
  } catch (error) {
    throw hasCode(error, 'ERR_BUFFER_TOO_LARGE') ? tooLarge() : damaged();
  }
}

/**
 * Unpacks a zip once, within bounds, before anything else does: a file of a few kilobytes can hold gigabytes. What it
 * says of its own sizes is not believed.
 * @throws ImportError
 */
export function checkZip(zip: Buffer): void {
  let total = 0;
  for (const entry of listEntries(zip)) {
    const isXml = /\.(?:xml|rels)$/i.test(entry.name);
    const content = unpack(entry, Math.min(isXml ? xmlMax : totalMax, totalMax - total) || 1);
    total += content.length;
    // Word writes none; entities can name each other without end.
    if (isXml && /<!(?:DOCTYPE|ENTITY)/i.test(content.toString('latin1'))) throw damaged();
  }
}
