import { inflateSync } from 'node:zlib';

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');
/** What makes the picture (PNG 3rd edition, 5.6), but for its profile and which way up it is. Texts may unpack without end. */
const pngChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB', 'cHRM']);
/** A chunk is its length, its type, its content and a checksum. */
const pngFrame = 12;
const exifMax = 65_535;
const profileMax = 1_000_000;

/** Whether a profile of colours (`iCCP`: a name, a method, packed bytes) unpacks to what profiles have. */
function isProfile(data: Buffer): boolean {
  try {
    inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: profileMax });
    return true;
  } catch {
    // Too much, or nothing that was packed: zlib says "no" by throwing.
    return false;
  }
}

function isNeeded(type: string, data: Buffer): boolean {
  if (type === 'eXIf') return data.length <= exifMax;
  return type === 'iCCP' ? isProfile(data) : pngChunks.has(type);
}

/** A PNG without what is not needed to see it; null where its parts do not fit together. */
function keepPngChunks(content: Buffer): Buffer | null {
  const kept: Buffer[] = [pngSignature];
  for (let at = pngSignature.length; at + pngFrame <= content.length;) {
    const length = content.readUInt32BE(at);
    const type = content.toString('latin1', at + 4, at + 8);
    const end = at + pngFrame + length;
    if (end > content.length) return null;
    if (isNeeded(type, content.subarray(at + 8, end - 4))) kept.push(content.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}

/** What a file is by its first bytes. */
function toFormat(content: Buffer): 'jpeg' | 'png' | 'webp' | null {
  if (content.subarray(0, 8).equals(pngSignature)) return 'png';
  if (content.toString('hex', 0, 3) === 'ffd8ff') return 'jpeg';
  const isWebp = content.toString('latin1', 0, 4) === 'RIFF' && content.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? 'webp' : null;
}

/**
 * A picture as far as it is needed to see it, before anything unpacks it: a PNG of some kilobytes can hold texts of
 * gigabytes. JPEG and WebP pack nothing but pixels.
 * @returns null for what is none of the three formats
 */
export function keepNeededChunks(content: Buffer): Buffer | null {
  const format = toFormat(content);
  return format === 'png' ? keepPngChunks(content) : format && content;
}
