import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** How many there are of something, and a checksum of all of it. */
export interface Sum {
  count: number;
  checksum: string;
}

/**
 * Sums up lines whatever their order: a database gives its rows in the order of its own ids. SHA-256 over the sorted
 * SHA-256 of each line, so that 32 bytes a line are all that is held.
 */
export class LineSum {
  private readonly hashes: Buffer[] = [];

  add(line: string): void {
    this.hashes.push(createHash('sha256').update(line).digest());
  }

  total(): Sum {
    const all = createHash('sha256');
    for (const hash of [...this.hashes].sort(Buffer.compare)) all.update(hash);
    return { count: this.hashes.length, checksum: all.digest('hex') };
  }
}

/** SHA-256 and size of a file, which is not held in memory. */
export async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  // Without an encoding, its chunks are bytes.
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
