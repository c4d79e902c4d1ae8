import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startEdge } from '../scripts/lib/edge.mjs';
import { findFreePort, stopApp, waitUntilReady } from '../scripts/lib/processes.mjs';

type Process = ReturnType<typeof startEdge>;

/** A real nginx on the template of the newsroom. */
export interface Edge {
  url: string;
  controlUrl: string;
  /** Everything that it writes. */
  folder: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** Takes from it what it remembers for seconds, as a quiet time does; what it keeps for an hour stays. */
  forget: () => Promise<void>;
}

/** A test asks faster, from its one address, than all readers behind one do. */
const patient = { EDGE_RATE: '100000', EDGE_SITE_RATE: '10000' };

/** Starts an edge before `sites` (addresses), on free ports, with data of its own. */
export async function openEdge(sites: string[], settings: Record<string, string> = {}): Promise<Edge> {
  const folder = mkdtempSync(join(tmpdir(), 'eyvan-edge-'));
  const [port, controlPort] = [await findFreePort(), await findFreePort()];
  const url = `http://127.0.0.1:${port}`;
  let nginx: Process | null = null;
  const start = async () => {
    nginx = startEdge({
      port,
      controlPort,
      sites: sites.map((site) => new URL(site).host),
      folder,
      logFile: join(folder, 'edge.log'),
      settings: { ...patient, ...settings },
    });
    await waitUntilReady(`${url}/healthz`, { child: nginx });
  };
  const stop = async () => {
    if (nginx) await stopApp(nginx);
  };
  await start();
  return {
    url,
    controlUrl: `http://127.0.0.1:${controlPort}`,
    folder,
    start,
    stop,
    forget: async () => {
      await stop();
      for (const memory of ['second', 'once']) rmSync(join(folder, 'cache', memory), { recursive: true });
      await start();
    },
  };
}

export interface Said {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  tookMs: number;
}

export interface Asking {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
}

const openers: Partial<Record<string, (raw: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** Asks for a path exactly as it is written, on a connection of its own. */
export function ask(origin: string, path: string, { method, headers, body }: Asking = {}): Promise<Said> {
  const begun = Date.now();
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const raw = Buffer.concat(chunks);
        const opener = openers[response.headers['content-encoding'] ?? ''];
        const content = opener && raw.length > 0 ? opener(raw) : raw;
        const { statusCode: status = 0, headers: said } = response;
        resolve({ status, headers: said, text: content.toString('utf8'), tookMs: Date.now() - begun });
      });
    });
    asked.once('error', reject);
    asked.setTimeout(30_000, () => asked.destroy(new Error(`${path} was not answered within 30 s`)));
    asked.end(body);
  });
}

/** What browsers and programs accept, of which the edge makes three. */
export const accepting = {
  br: { 'accept-encoding': 'gzip, deflate, br, zstd' },
  gzip: { 'accept-encoding': 'gzip, deflate' },
  plain: {},
};
