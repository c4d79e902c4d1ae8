import { createRequire } from 'node:module';
import { runQuietly } from '../scripts/lib/run.mjs';
import { ending } from './ending';
import { round } from './quantile';
import { settings } from './settings';

const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');

interface Report {
  requests: { average: number };
  latency: { p50: number; p99: number };
  errors: number;
  timeouts: number;
  statusCodeStats: Record<string, { count: number }>;
}

export interface Load {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** One address to ask for, and the status that every answer must have (200). */
interface Target {
  url: string;
  headers?: Record<string, string>;
  status?: number;
}

/** For how long, or how often, to ask: autocannon's options. */
type HowMuch = ['-d' | '-a', number];

async function shoot({ url, headers = {} }: Target, [option, count]: HowMuch): Promise<Report> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('Load goes to this machine only');
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = ['--json', '-c', String(settings.connections), option, String(count), '-t', '10'];
  // In a process of its own, so that this one has no part in the times.
  const options = { signal: ending };
  const output = await runQuietly(
    'The load',
    process.execPath,
    [autocannon, ...args, ...given, url],
    options,
  );
  return JSON.parse(output) as Report;
}

/** @throws Error when an answer has another status than it must have, or none comes */
async function load(target: Target, howMuch: HowMuch): Promise<Load> {
  const { requests, latency, errors, timeouts, statusCodeStats } = await shoot(target, howMuch);
  const isRight = Object.keys(statusCodeStats).join() === String(target.status ?? 200);
  if (errors + timeouts > 0 || !isRight)
    throw new Error(
      `${target.url}: ${errors} errors, ${timeouts} timeouts, answers ${JSON.stringify(statusCodeStats)}`,
    );
  return { requestsPerSecond: round(requests.average), p50Ms: latency.p50, p99Ms: latency.p99 };
}

/**
 * Asks for each address as fast as it is answered, for a few seconds, one address after the other. All are warmed up
 * before the first is measured, so that none is ahead.
 * @throws Error when an answer has another status than it must have, or none comes
 */
export async function measureLoads<Name extends string>(
  targets: Record<Name, Target>,
): Promise<Record<Name, Load>> {
  const loads: Record<string, Load> = {};
  for (const target of Object.values<Target>(targets)) await shoot(target, ['-d', settings.warmUpSeconds]);
  for (const [name, target] of Object.entries<Target>(targets))
    loads[name] = await load(target, ['-d', settings.seconds]);
  return loads;
}

/** Asks for an address so many times. @throws Error as above */
export const askOften = (url: string, times: number): Promise<Load> => load({ url }, ['-a', times]);
