import { createRequire } from 'node:module';
import { runQuietly } from '../scripts/lib/run.mjs';
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

async function shoot(url: string, headers: Record<string, string>, seconds: number): Promise<Report> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = [
    '--json',
    '-c',
    String(settings.connections),
    '-d',
    String(seconds),
    '-t',
    '10',
    ...given,
    url,
  ];
  // In a process of its own, so that this one has no part in the times.
  return JSON.parse(await runQuietly('The load', process.execPath, [autocannon, ...args])) as Report;
}

/**
 * Asks for one address as fast as it is answered, for a few seconds, after a warm-up that does not count.
 * @throws Error when an answer has another status than `status`, or none comes
 */
export async function measureLoad(
  url: string,
  headers: Record<string, string> = {},
  status = 200,
): Promise<Load> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('Load goes to this machine only');
  await shoot(url, headers, settings.warmUpSeconds);
  const { requests, latency, errors, timeouts, statusCodeStats } = await shoot(
    url,
    headers,
    settings.seconds,
  );
  const statuses = Object.keys(statusCodeStats);
  if (errors + timeouts > 0 || statuses.length !== 1 || statuses[0] !== String(status))
    throw new Error(
      `${url}: ${errors} errors, ${timeouts} timeouts, answers ${JSON.stringify(statusCodeStats)}`,
    );
  return { requestsPerSecond: round(requests.average), p50Ms: latency.p50, p99Ms: latency.p99 };
}
