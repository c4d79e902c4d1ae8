import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx, startEdge } from '../../scripts/lib/edge.mjs';
import { findFreePort, stopApp, waitUntilReady } from '../../scripts/lib/processes.mjs';
import { closeAtEnd } from '../ending';
import type { Newsroom } from '../open-newsroom';
import { holdContest, type Sending } from './contest';
import { startPlainNginx } from './plain-nginx';
import { askRaw, type RawAnswer } from './raw-answer';
import { checkWrk } from './wrk';

/** All load comes from one address, which the limits are there to keep from this. Their work is done all the same. */
const unlimited = {
  EDGE_RATE: '1000000',
  EDGE_BURST: '1000000',
  EDGE_SITE_RATE: '1000000',
  EDGE_SITE_BURST: '1000000',
  EDGE_CONNECTIONS: '10000',
};

/** What both are asked with: `Accept-Encoding` as browsers and programs write it. */
const encodings = { identity: '', gzip: 'gzip, deflate', br: 'gzip, deflate, br, zstd' };

/** @throws Error that says what to install: asked before the long part of a run begins */
export function checkEdgeTools(): void {
  findNginx();
  checkWrk();
}

async function openEdge(newsroom: Newsroom, folder: string) {
  const [port, controlPort] = [await findFreePort(), await findFreePort()];
  const sites = [new URL(newsroom.siteUrl).host];
  const logFile = join(folder, 'edge.log');
  const options = { port: `127.0.0.1:${port}`, controlPort, sites, folder, logFile, settings: unlimited };
  const child = startEdge(options);
  const url = `http://127.0.0.1:${port}`;
  return { child, url, ready: () => waitUntilReady(`${url}/healthz`, { child }) };
}

const toHeaders = (accepted: string): Record<string, string> =>
  accepted ? { 'Accept-Encoding': accepted } : {};

/** Answers through the edge, in each encoding that it makes, by a name that says which. */
async function readAnswers(edgeUrl: string, paths: Record<string, string>, hasBrotli: boolean) {
  const answers: { name: string; url: string; headers: Record<string, string>; answer: RawAnswer }[] = [];
  for (const [kind, path] of Object.entries(paths)) {
    for (const [encoding, accepted] of Object.entries(encodings)) {
      if (encoding === 'br' && !hasBrotli) continue;
      const [url, headers] = [`${edgeUrl}${path}`, toHeaders(accepted)];
      const answer = await askRaw(url, headers);
      if ((answer.encoding || 'identity') !== encoding) throw new Error(`${url} did not come as ${encoding}`);
      answers.push({ name: `${kind}-${encoding}`, url, headers, answer });
    }
  }
  return answers;
}

/**
 * Answers of the newsroom through the edge, against a plain nginx that has the same bytes in a file.
 * @param paths by name, as readers ask for them
 */
export async function measureEdge(newsroom: Newsroom, paths: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'eyvan-bench-edge-'));
  const running: ChildProcess[] = [];
  const close = closeAtEnd(async () => {
    for (const child of running) await stopApp(child);
    rmSync(folder, { recursive: true, force: true });
  });
  const edge = await openEdge(newsroom, folder);
  running.push(edge.child);
  await edge.ready();
  const answers = await readAnswers(edge.url, paths, findNginx().hasBrotli);
  const byName = Object.fromEntries(answers.map(({ name, answer }) => [name, answer]));
  const plain = await startPlainNginx(join(folder, 'plain'), byName);
  running.push(plain.child);
  await plain.ready();
  const results: Record<string, Awaited<ReturnType<typeof holdContest>>> = {};
  for (const { name, url, headers, answer } of answers) {
    const fileBy = (sending: Sending) => ({ url: `${plain.originOf(sending)}/${name}`, child: plain.child });
    const sources = {
      edge: { url, child: edge.child },
      asShipped: fileBy('asShipped'),
      sendfile: fileBy('sendfile'),
      buffers: fileBy('buffers'),
    };
    results[name] = await holdContest({ headers, answer, sources });
  }
  await close();
  return results;
}
