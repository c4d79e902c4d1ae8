import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives `act` a folder that only its owner can read, and takes it away afterwards, also when the process is asked to
 * end before.
 */
export async function withWorkFolder<Value>(
  parent: string,
  name: string,
  act: (folder: string) => Promise<Value>,
): Promise<Value> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, `.${name}-`));
  const removeNow = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeNow);
  try {
    return await act(folder);
  } finally {
    process.off('exit', removeNow);
    await rm(folder, { recursive: true, force: true });
  }
}
