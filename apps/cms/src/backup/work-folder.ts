import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '../platform/errors/read-error';

/** Who works for longer has died on another machine, or its number has been given to somebody else since. */
const workMaxMs = 24 * 3_600_000;

/** Its name says whose it is: `.restore-4711@machine-Xy12Zq`. */
const toPrefix = (name: string) => `.${name}-${process.pid}@${hostname()}-`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process runs as well.
    return !hasCode(error, 'ESRCH');
  }
}

async function isLeft(path: string, prefix: string): Promise<boolean> {
  const [, pid, host] = /-(\d+)@(.+)-$/.exec(prefix) ?? [];
  if (host === hostname() && !isRunning(Number(pid))) return true;
  return Date.now() - (await stat(path)).mtimeMs > workMaxMs;
}

/** Takes away what those have left that were killed: it holds drafts, and as much room as the newsroom itself. */
export async function removeLeftFolders(parent: string, name: string): Promise<void> {
  const entries = await readdir(parent).catch((): string[] => []);
  for (const entry of entries.filter((each) => each.startsWith(`.${name}-`))) {
    const path = join(parent, entry);
    // `mkdtemp` has put six letters behind it. Somebody else may take it away in the same moment.
    if (await isLeft(path, entry.slice(0, -6)).catch(() => false))
      await rm(path, { recursive: true, force: true });
  }
}

/**
 * Gives `act` a folder that only its owner can read, and takes it away afterwards, also when the process is asked to
 * end before; and those of others that were killed.
 */
export async function withWorkFolder<Value>(
  parent: string,
  name: string,
  act: (folder: string) => Promise<Value>,
): Promise<Value> {
  await mkdir(parent, { recursive: true });
  await removeLeftFolders(parent, name);
  const folder = await mkdtemp(join(parent, toPrefix(name)));
  const removeNow = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeNow);
  try {
    return await act(folder);
  } finally {
    process.off('exit', removeNow);
    await rm(folder, { recursive: true, force: true });
  }
}
