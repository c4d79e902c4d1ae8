import { readFileSync } from 'node:fs';
import { askOften } from './load';
import { round } from './quantile';
import { settings } from './settings';

/** What a process has in memory at this moment (Linux: VmRSS, in units of 1024 bytes), in millions of bytes. */
function readMemoryMb(pid: number): number {
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return round((Number(kib) * 1024) / 1e6);
}

/**
 * What a process has in memory once it is warm, after half of many requests, and after all of them: what goes on
 * growing in the second half as in the first never ends.
 */
export async function measureMemory(pid: number, url: string) {
  const { warmUpRequests, requests } = settings.large;
  await askOften(url, warmUpRequests);
  const warmMb = readMemoryMb(pid);
  const first = await askOften(url, requests / 2);
  const halfwayMb = readMemoryMb(pid);
  const second = await askOften(url, requests / 2);
  const afterMb = readMemoryMb(pid);
  return {
    ...{ warmMb, halfwayMb, afterMb, growthMb: round(afterMb - warmMb) },
    requestsPerSecond: round((first.requestsPerSecond + second.requestsPerSecond) / 2),
  };
}
