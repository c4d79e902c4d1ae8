import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the clock of its kernel. */
const tickUs = 10_000;

const ofOne = (pid: number): number => {
  // The second field may hold spaces, in brackets; the 14th and 15th are the time in user and in kernel mode.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tickUs;
};

/** Microseconds that the workers of an nginx have spent on a processor so far. */
export function readProcessorTimeUs(master: number): number {
  const workers = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ');
  return workers
    .map(Number)
    .map(ofOne)
    .reduce((sum, one) => sum + one, 0);
}
