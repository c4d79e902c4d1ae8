import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runQuietly } from '../../scripts/lib/run.mjs';
import { ending } from '../ending';
import { settings } from '../settings';

const report = fileURLToPath(new URL('wrk-report.lua', import.meta.url));

/** What `wrk-report.lua` says. */
export interface WrkReport {
  requests: number;
  durationUs: number;
  bytes: number;
  p50Us: number;
  p99Us: number;
  /** Of connections, and those that were not answered in time. */
  errors: number;
  /** Answered with a status above 399. */
  refused: number;
}

/** @throws Error that says what to install */
export function checkWrk(): void {
  // It has no way to be asked for nothing: with -v it says its version, and ends with 1.
  if (spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error)
    throw new Error('The edge is measured with wrk, which is not here (Debian: apt-get install wrk)');
}

/** Asks one address as fast as it is answered. @throws Error unless every answer is good and has at least `leastBytes` */
export async function runWrk(
  url: string,
  { seconds, headers, leastBytes }: { seconds: number; headers: Record<string, string>; leastBytes: number },
): Promise<WrkReport> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('Load goes to this machine only');
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const size = [`-t${cpus().length}`, `-c${settings.connections}`, `-d${seconds}s`];
  const args = [...size, ...given, '-s', report, url];
  const output = await runQuietly('wrk', 'wrk', args, { signal: ending, timeout: (seconds + 30) * 1000 });
  const said = JSON.parse(output.trim().split('\n').at(-1)!) as WrkReport;
  if (said.errors + said.refused > 0 || said.bytes < said.requests * leastBytes)
    throw new Error(`${url} was not always answered as it must be: ${JSON.stringify(said)}`);
  return said;
}
