import { randomBytes } from 'node:crypto';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import sharp from 'sharp';
import { refuseInWords } from '../../../text/refuse';

/** A picture is decoded whole: 50 megapixels are 200 MB of memory. */
const pixelsMax = 50_000_000;
const bytesMax = 25_000_000;
const formats = new Set(['jpeg', 'png', 'webp']);

// Decoders that an upload never needs: a file that calls itself a JPEG must not reach them.
sharp.block({
  operation: [
    'VipsForeignLoadSvg',
    'VipsForeignLoadHeif',
    'VipsForeignLoadPdf',
    'VipsForeignLoadTiff',
    'VipsForeignLoadNsgif',
  ],
});

async function readFacts(content: Buffer) {
  try {
    return await sharp(content, { limitInputPixels: false }).metadata();
  } catch {
    // sharp says "no picture" by throwing.
    return null;
  }
}

/** What a file is, by its content. @throws APIError 400 when it is not a picture we take */
async function checkPicture(req: PayloadRequest, content: Buffer): Promise<string> {
  if (content.length > bytesMax) refuseInWords(req, 'file', 'tooLarge', { count: bytesMax / 1_000_000 });
  const facts = await readFacts(content);
  if (!facts || !formats.has(facts.format)) refuseInWords(req, 'file', 'notAPicture');
  if (facts.width * facts.height > pixelsMax)
    refuseInWords(req, 'file', 'tooManyPixels', { count: pixelsMax / 1_000_000 });
  return facts.format;
}

/** What the server alone says of a file: a form sends it back, and anybody else could send something else. */
function dropServerFields(data: Record<string, unknown> | undefined) {
  const names = ['filename', 'filesize', 'height', 'mimeType', 'sizes', 'thumbnailURL', 'url', 'width'];
  for (const name of names) delete data?.[name];
}

/**
 * Checks an upload by its content before anything is stored, and gives the file a name that cannot be guessed, so
 * that a picture used only in a draft is not found. Refuses `url`, with which Payload would fetch from anywhere.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (operation === 'create' && !req.file) refuseInWords(req, 'file', 'noFile');
  dropServerFields((args as { data?: Record<string, unknown> }).data);
  if (!req.file) return args;
  const format = await checkPicture(req, req.file.data);
  req.file.name = `${randomBytes(12).toString('hex')}.${format === 'jpeg' ? 'jpg' : format}`;
  req.file.mimetype = `image/${format}`;
  return args;
};
