import { readFile, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { checkUpload } from '../content/media/hooks/check-upload';
import { messageOf } from '../platform/errors/read-error';
import type { ImportedImage } from './imported-text';

/** A picture that the newsroom takes, by its content. */
export interface LoadedImage extends ImportedImage {
  content: Buffer;
}

/** The name under which a page or a text shows a file of its own: percent-encoded, on Windows with back slashes. */
function toFileName(src: string): string {
  const path = src.replace(/[?#].*$/s, '').replaceAll('\\', '/');
  try {
    return decodeURIComponent(path);
  } catch {
    // A name with a bare % in it is not encoded.
    return path;
  }
}

/** A text may show what lies beside it or below, and not the rest of somebody's disk. */
async function readBeside(folder: string, src: string): Promise<Buffer> {
  const home = await realpath(folder);
  const path = await realpath(resolve(home, toFileName(src))).catch(() => null);
  if (!path) throw new Error('there is no such file');
  if (!path.startsWith(home.endsWith(sep) ? home : home + sep))
    throw new Error('it does not lie next to the file');
  return readFile(path);
}

/**
 * Asks the rule of the media collection itself, as its hook: of what a hook is given it reads the file alone.
 * @throws APIError that says why a picture is refused
 */
const check = (data: Buffer) =>
  checkUpload({ args: {}, operation: 'create', req: { file: { data } } } as unknown as Parameters<
    typeof checkUpload
  >[0]);

/**
 * Reads the pictures of a text: those within it, and those in its folder. One that is missing or that the newsroom
 * does not take is left out with a note, so that a text is not lost for a picture.
 */
export async function loadImages(images: ImportedImage[], folder: string) {
  const loaded: LoadedImage[] = [];
  const notes: string[] = [];
  for (const [index, image] of images.entries()) {
    try {
      const content = Buffer.isBuffer(image.content)
        ? image.content
        : await readBeside(folder, image.content.path);
      await check(content);
      loaded.push({ ...image, content });
    } catch (error) {
      const name = Buffer.isBuffer(image.content) ? String(index + 1) : image.content.path;
      notes.push(`the picture ${name} was left out: ${messageOf(error).replace(/^file: /, 'it ')}`);
    }
  }
  const wordless = loaded.filter(({ alt, caption }) => !alt && !caption).length;
  if (wordless > 0)
    notes.push(`has pictures without a description (${wordless}): write one before publication`);
  return { loaded, notes };
}
