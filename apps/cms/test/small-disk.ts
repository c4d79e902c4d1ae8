import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  statfsSync,
  symlinkSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a container has of shared memory is a disk small enough to be filled. */
const sharedMemory = '/dev/shm';
const sharedMemoryMax = 256_000_000;

const sizeOf = (folder: string) => {
  const { blocks, bsize } = statfsSync(folder);
  return blocks * bsize;
};

/** Fills a disk to its last byte. @returns empties it again */
function fillDisk(folder: string): () => void {
  const file = join(folder, 'ballast');
  const descriptor = openSync(file, 'w');
  for (let chunk = 1_048_576; chunk >= 1;) {
    try {
      writeSync(descriptor, Buffer.alloc(chunk));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      chunk = Math.floor(chunk / 2);
    }
  }
  closeSync(descriptor);
  return () => rmSync(file);
}

export interface SmallDisk {
  fill: () => () => void;
  remove: () => void;
}

function mountOver(folder: string): SmallDisk | string {
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'none', folder], { encoding: 'utf8' });
  if (mount.status !== 0) return mount.stderr || String(mount.error);
  const remove = () => {
    const { status, stderr } = spawnSync('umount', ['--lazy', folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  return { fill: () => fillDisk(folder), remove };
}

function linkIntoSharedMemory(folder: string): SmallDisk | string {
  const size = sizeOf(sharedMemory);
  if (size > sharedMemoryMax) return `${sharedMemory} has ${size} bytes, too many to fill`;
  const real = mkdtempSync(join(sharedMemory, 'eyvan-'));
  rmdirSync(folder);
  symlinkSync(real, folder);
  const remove = () => {
    unlinkSync(folder);
    mkdirSync(folder);
    rmSync(real, { recursive: true });
  };
  return { fill: () => fillDisk(real), remove };
}

/**
 * Puts a small disk where an empty folder is: a tmpfs, where one may be mounted (root), or else the shared memory of
 * a container.
 * @throws Error where neither can be had: a disk that cannot be filled shows nothing
 */
export function putSmallDisk(folder: string): SmallDisk {
  const mounted = mountOver(folder);
  if (typeof mounted !== 'string') return mounted;
  const linked = linkIntoSharedMemory(folder);
  if (typeof linked !== 'string') return linked;
  throw new Error(`No small disk to fill here: ${mounted.trim()}; ${linked}`);
}
