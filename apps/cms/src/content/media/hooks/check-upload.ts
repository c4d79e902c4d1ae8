import { argsOf } from '../../../platform/input/args-of';
import { isRecord } from '../../../platform/input/is-record';
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import sharp from 'sharp';
import { refuse, refuseInWords } from '../../../platform/refusals/refuse';
import { openPicture, PictureError, pixelsMax, type Crop } from '../open-picture';

const bytesMax = 25_000_000;
const nameMax = 200;

// What Payload decodes itself is what `openPicture` made, or what it stored: no other decoder is ever needed.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
});

/** What the server alone says of a file: a form sends it back, and anybody else could send something else. */
function dropServerFields(data: Record<string, unknown>) {
  const names = ['filename', 'filesize', 'height', 'mimeType', 'sizes', 'thumbnailURL', 'url', 'width'];
  for (const name of [...names, 'originalName']) delete data[name];
}

/** The part that a form cuts out, as Payload sends it beside the file (`?uploadEdits[crop][x]=…`); it is then done. */
function takeCrop(req: PayloadRequest): Crop | undefined {
  const edits: unknown = req.query?.uploadEdits;
  if (!isRecord(edits) || !edits.crop) return undefined;
  const { heightInPixels, widthInPixels } = edits;
  const crop = isRecord(edits.crop) ? edits.crop : {};
  const toNumber = (value: unknown, max: number) => {
    const number = Number(value);
    if (!(number >= 0 && number <= max)) refuse('uploadEdits', 'cuts out something that is not there');
    return number;
  };
  const toPixels = (value: unknown) => (value === undefined ? undefined : toNumber(value, pixelsMax));
  delete edits.crop;
  delete edits.heightInPixels;
  delete edits.widthInPixels;
  return {
    x: toNumber(crop.x, 100),
    y: toNumber(crop.y, 100),
    width: toNumber(crop.width, 100),
    height: toNumber(crop.height, 100),
    widthInPixels: toPixels(widthInPixels),
    heightInPixels: toPixels(heightInPixels),
  };
}

/** @throws APIError 400 when it is not a picture we take */
async function open(req: PayloadRequest, content: Buffer, crop?: Crop): Promise<Buffer> {
  if (content.length > bytesMax) refuseInWords(req, 'file', 'tooLarge', { count: bytesMax / 1_000_000 });
  try {
    return await openPicture(content, crop);
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return refuseInWords(req, 'file', error.refusal, { count: pixelsMax / 1_000_000 });
  }
}

/** The name that a file had with whoever sent it, in one line. */
const toOriginalName = (name: string) =>
  basename(name.replaceAll('\\', '/'))
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .normalize('NFC')
    .trim()
    .slice(0, nameMax)
    .toWellFormed();

/**
 * Checks an upload by its content before anything is stored: what Payload gets is a picture that we made of
 * it, upright, still and of pixels only. It has a name that cannot be guessed, so that a picture used only in a draft
 * is not found; the name that it came with is kept beside it. Refuses `url`, with which Payload would fetch from anywhere.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (operation === 'create' && !req.file) refuseInWords(req, 'file', 'noFile');
  const given = argsOf(args).data;
  const data = isRecord(given) ? given : {};
  dropServerFields(data);
  if (!req.file) return args;
  const opened = await open(req, req.file.data, takeCrop(req));
  const originalName = toOriginalName(req.file.name ?? '');
  const format = opened.subarray(1, 4).toString('latin1') === 'PNG' ? 'png' : 'jpeg';
  req.file.data = opened;
  req.file.size = opened.length;
  req.file.name = `${randomBytes(12).toString('hex')}.${format === 'jpeg' ? 'jpg' : format}`;
  req.file.mimetype = `image/${format}`;
  return { ...args, data: { ...data, originalName } };
};
