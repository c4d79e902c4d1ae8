import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { TagTimes } from './tag-times';

const times = z.record(z.string(), z.number());
const schema = z.object({
  droppedBefore: z.number(),
  dropped: times,
  lost: times,
  stale: times,
  withdrawn: z.array(z.object({ tag: z.string(), locales: z.array(z.string()), at: z.number() })),
  heldUntil: z.number(),
});

/** What is kept: the times, and the moment after which the clock of the next process begins. */
export type KeptTimes = TagTimes & { heldUntil: number };

/**
 * Reads the tag times that an earlier process kept; null where there are none that can be trusted.
 * @throws when the file is there and may not be read
 */
export async function readTagTimes(file: string): Promise<KeptTimes | null> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    console.warn(`${file} cannot be understood: everything cached so far is rebuilt`);
    return null;
  }
}

async function sync(target: string, flags: string, write?: string): Promise<void> {
  const handle = await open(target, flags);
  try {
    if (write !== undefined) await handle.writeFile(write);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes the tag times so that they survive a kill or a power cut at any moment: old or new, never half. */
export async function writeTagTimes(file: string, tagTimes: KeptTimes): Promise<void> {
  const temporary = `${file}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  await sync(temporary, 'w', JSON.stringify(tagTimes));
  await rename(temporary, file);
  await sync(path.dirname(file), 'r');
}
