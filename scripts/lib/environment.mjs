import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './run.mjs';

/** The demo's secrets are made once and kept beside its data, for its owner only. */
function readDemoSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    const made = {
      PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
      REVALIDATE_SECRET: randomBytes(32).toString('base64url'),
    };
    // Under another name first: a start that is killed leaves no half of it.
    writeFileSync(`${file}.part`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Drafts, hashes of passwords and secrets lie there: for its owner only. One that is another's is left as it is. */
function makePrivate(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    chmodSync(folder, 0o700);
  } catch (error) {
    if (error.code !== 'EPERM') throw error;
  }
}

/** Outside of `NODE_ENV=production` this is the demo: it makes its own secrets, sample texts and accounts. */
export const isDemo = (source = process.env) => source.NODE_ENV !== 'production';

/** The apps and the commands run in folders of their own: a file is meant as seen from the root. */
const toAbsolute = (url) => (url?.startsWith('file:') ? `file:${resolve(root, url.slice(5))}` : url);

/** Of the sample texts; a newsroom says its own, or none. */
const sampleLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** What is different behind an edge: the public comes in there, the CMS goes past it to the site, and tells it. */
function behindEdge(source, port) {
  const edgePort = source.EDGE_PORT || '8080';
  const controlPort = source.EDGE_CONTROL_PORT || '8081';
  return {
    EDGE_PORT: edgePort,
    EDGE_CONTROL_PORT: controlPort,
    SITE_URL: source.SITE_URL || `http://localhost:${edgePort}`,
    REVALIDATE_URLS: source.REVALIDATE_URLS || `http://localhost:${port}`,
    EDGE_URLS: source.EDGE_URLS || `http://127.0.0.1:${controlPort}`,
  };
}

/** The environment that both apps and all commands run with: what is given, and a default for the rest. */
export function prepareEnvironment(source = process.env, { hasEdge = false } = {}) {
  const dataDir = resolve(root, source.DATA_DIR || 'data');
  makePrivate(dataDir);
  const port = source.PORT || '3000';
  const cmsPort = source.CMS_PORT || '3001';
  return {
    ...(isDemo(source) ? readDemoSecrets(dataDir) : {}),
    ...Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')),
    ...(source.DATABASE_URL ? { DATABASE_URL: toAbsolute(source.DATABASE_URL) } : {}),
    DATA_DIR: dataDir,
    PORT: port,
    CMS_PORT: cmsPort,
    SITE_URL: source.SITE_URL || `http://localhost:${port}`,
    CMS_URL: source.CMS_URL || `http://localhost:${cmsPort}`,
    ...(isDemo(source) ? { CONTENT_LICENCE: source.CONTENT_LICENCE || sampleLicence } : {}),
    ...(hasEdge ? behindEdge(source, port) : {}),
  };
}
