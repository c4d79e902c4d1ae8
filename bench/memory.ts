import { readFileSync } from 'node:fs';
import { languages } from './languages';
import { askOften } from './load';
import { round } from './quantile';
import { settings } from './settings';
import type { Person } from '@eyvan/test-kit';

/** What a process has in memory at this moment (Linux: VmRSS, in units of 1024 bytes), in millions of bytes. */
function readMemoryMb(pid: number): number {
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return round((Number(kib) * 1024) / 1e6);
}

interface Amounts {
  warmUp: number;
  times: number;
}

/**
 * What a process has in memory once it is warm, after half of what it is asked to do, and after all of it: what goes
 * on growing in the second half as in the first never ends.
 */
async function measureMemory(pid: number, act: (times: number) => Promise<unknown>, amounts: Amounts) {
  const { warmUp, times } = amounts;
  await act(warmUp);
  const warmMb = readMemoryMb(pid);
  const begun = performance.now();
  await act(times / 2);
  const halfwayMb = readMemoryMb(pid);
  await act(times / 2);
  const seconds = (performance.now() - begun) / 1000;
  const afterMb = readMemoryMb(pid);
  return { warmMb, halfwayMb, afterMb, growthMb: round(afterMb - warmMb), perSecond: round(times / seconds) };
}

/** Of a process that many ask the same of. */
export const measureMemoryOfRequests = (pid: number, url: string) =>
  measureMemory(pid, (times) => askOften(url, times), settings.large.requests);

/** Of a CMS whose editor saves a draft over and over. */
export async function measureMemoryOfSaves(pid: number, editor: Person) {
  const { id } = await editor.create(
    'news',
    { language: languages[0], headline: 'Saved often' },
    '?draft=true&depth=0',
  );
  const save = async (times: number) => {
    for (let time = 1; time <= times; time += 1)
      await editor.update('news', id, { headline: `Saved ${time} times` }, '?draft=true&depth=0');
  };
  return measureMemory(pid, save, settings.large.saves);
}
