// nginx before the site: its configuration from deploy/edge/nginx.conf.template, and its process.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepLog } from './log-file.mjs';
import { root } from './run.mjs';

const template = join(root, 'deploy/edge/nginx.conf.template');
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
/** Debian puts nginx where only root looks. */
export const withSbin = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

/** What an edge may be told otherwise by the environment; what each is, the template says. */
export const defaults = {
  EDGE_CACHE_SIZE: '512m',
  EDGE_RATE: '300',
  EDGE_BURST: '1000',
  EDGE_SITE_RATE: '100',
  EDGE_SITE_BURST: '300',
  EDGE_CONNECTIONS: '500',
  EDGE_ACCESS_LOG: 'off',
};

/**
 * Fills in the template.
 * @param {string} text of the template
 * @param {Record<string, string | undefined>} values by name
 * @param {{ hasBrotli: boolean }} options without it, the lines for it go
 * @throws Error that names what is not given
 */
export function renderEdge(text, values, { hasBrotli }) {
  const missing = new Set();
  const lines = text.split('\n').filter((line) => hasBrotli || !line.endsWith(' # brotli'));
  const rendered = lines.join('\n').replace(/\$\{([A-Z_]+)\}/g, (_, name) => {
    if (values[name] === undefined) missing.add(name);
    return values[name] ?? '';
  });
  if (missing.size > 0) throw new Error(`The edge is not told ${[...missing].join(', ')}`);
  return rendered;
}

/** @param {readonly string[]} sites `host:port` of each process. @returns what stands in nginx's upstream */
export const toUpstream = (sites) =>
  sites.map((site) => `server ${site} max_fails=3 fail_timeout=3s;`).join(' ');

/** Whether an edge runs on the data of a newsroom. */
export const isEdgeRunning = (dataDir) => existsSync(join(dataDir, 'edge/run/nginx.pid'));

/** What is here to run an edge with. @throws Error when that is not nginx */
export function findNginx() {
  const { status, error } = spawnSync('nginx', ['-v'], { env: withSbin, stdio: 'ignore' });
  if (error || status !== 0) {
    throw new Error(
      'The edge needs nginx, which is not here (Debian: apt-get install nginx libnginx-mod-http-brotli-filter)',
    );
  }
  return { hasBrotli: existsSync(brotliModule) };
}

/**
 * Starts nginx on `folder`, which is its own; what it says goes to `logFile`.
 * @param {{ port: number | string, controlPort: number | string, sites: string[], folder: string, logFile: string,
 *   settings?: Record<string, string | undefined> }} options
 * @throws Error when nginx is not here or does not like its configuration
 */
export function startEdge({ port, controlPort, sites, folder, logFile, settings = {} }) {
  const { hasBrotli } = findNginx();
  const run = join(folder, 'run');
  const cache = join(folder, 'cache');
  // Sockets that a killed one has left behind would be in the way.
  rmSync(run, { recursive: true, force: true });
  for (const each of [run, cache]) mkdirSync(each, { recursive: true });
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value));
  const values = {
    ...defaults,
    ...given,
    EDGE_PORT: String(port),
    EDGE_CONTROL: `127.0.0.1:${controlPort}`,
    SITE_UPSTREAM: toUpstream(sites),
    EDGE_CACHE_DIR: cache,
    EDGE_RUN_DIR: run,
    // Its folders belong to whoever has started it.
    EDGE_USER: process.getuid?.() === 0 ? 'user root;' : '',
  };
  const file = join(run, 'nginx.conf');
  writeFileSync(file, renderEdge(readFileSync(template, 'utf8'), values, { hasBrotli }));
  const args = ['-p', run, '-e', 'stderr', '-c', file];
  const tried = spawnSync('nginx', ['-t', '-q', ...args], { env: withSbin, encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(`nginx does not take its configuration:\n${tried.stderr.trim()}`);
  const child = spawn('nginx', args, { env: withSbin, stdio: ['ignore', 'pipe', 'pipe'] });
  keepLog(child, logFile);
  return child;
}
