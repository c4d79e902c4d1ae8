import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Mutex } from 'async-mutex';
import { keepNeededChunks } from './keep-needed-chunks';

/** A part of a picture that is seen upright: where it begins, and its sides, in hundredths, or its sides in pixels. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
  widthInPixels?: number;
  heightInPixels?: number;
}

/** What `apps/cms/open-picture.mjs` is told. */
export interface Task {
  crop?: Crop;
  /** Bytes that its process may hold at once. */
  memoryMax: number;
  pixelsMax: number;
  /** Of the longer side of what comes out. */
  sideMax: number;
}

/** Fifty megapixels are 150 MB as they are seen, and more on the way there. */
export const pixelsMax = 50_000_000;
/** What is kept of a picture: twice what the widest page shows. */
export const sideMax = 2560;
const memoryMax = 450_000_000;
const timeMs = 30_000;

type PictureRefusal = 'notAPicture' | 'tooManyPixels' | 'pictureTooCostly';
/** By the exit code of its process; what ends it from outside, its time or the system, found that it cost too much. */
const refusals = new Map<number | null, PictureRefusal>([
  [3, 'notAPicture'],
  [4, 'tooManyPixels'],
]);

/** Why a picture was not opened; the words are in `admin/translations`. */
export class PictureError extends Error {
  override name = 'PictureError';
  constructor(readonly refusal: PictureRefusal) {
    super(refusal);
  }
}

/** One at a time: what one may cost is known, and not how many come at once. */
const turn = new Mutex();

/** Beside the server or the commands of a built app; otherwise the app's folder, or the repository's. */
function findProgram(): string {
  const started = dirname(process.argv[1] ?? '');
  const folders = [started, dirname(started), process.cwd(), join(process.cwd(), 'apps/cms')];
  const found = folders.map((folder) => join(folder, 'open-picture.mjs')).find(existsSync);
  if (!found) throw new Error(`open-picture.mjs is in none of ${folders.join(', ')}`);
  return found;
}

function run(content: Buffer, task: Task): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [findProgram(), JSON.stringify(task)], {
      // No secrets, and no options of the one who started it.
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: timeMs,
      killSignal: 'SIGKILL',
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    // It ends without reading on where it refuses.
    child.stdin.on('error', () => undefined);
    child.stdin.end(content);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(Buffer.concat(pieces));
      reject(new PictureError(refusals.get(code) ?? 'pictureTooCostly'));
    });
  });
}

/**
 * Opens a picture in a process of its own, within bounds of memory and time: its first frame, upright by what its
 * camera noted (Exif 2.32, tag 0x0112), cut and at most `sideMax` pixels wide and high, without anything but pixels.
 * @returns JPEG for a JPEG, PNG for PNG and WebP
 * @throws PictureError
 */
export async function openPicture(content: Buffer, crop?: Crop): Promise<Buffer> {
  const needed = keepNeededChunks(content);
  if (!needed) throw new PictureError('notAPicture');
  return turn.runExclusive(() => run(needed, { crop, memoryMax, pixelsMax, sideMax }));
}
