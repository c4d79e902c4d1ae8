// `npm start`: the whole newsroom, on a fresh clone as on the hundredth start. With `-- --edge`, behind nginx;
// with `-- --empty`, without the sample.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from './lib/build.mjs';
import { findNginx, startEdge } from './lib/edge.mjs';
import { isDemo, prepareEnvironment } from './lib/environment.mjs';
import { isFree, runCommand, startApp, stopApp, waitUntilReady } from './lib/processes.mjs';
import { installMissing } from './lib/install.mjs';
import { supervise } from './lib/supervise.mjs';

const hasEdge = process.argv.includes('--edge');
/** A newsroom of one's own, instead of the sample. */
const isEmpty = process.argv.includes('--empty');
const begun = Date.now();
const say = (line) => console.log(`[${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s] ${line}`);
/** What is kept running, in the order in which it was started. */
const apps = [];
let isStopping = false;

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  // The site first: it asks the CMS.
  for (const app of [...apps].reverse()) await app.stop();
  process.exit(code);
}

/** Whether the database is the file that the sample was loaded into. Another one is asked itself, which takes seconds. */
function isSampleLoaded(env) {
  const accounts = join(env.DATA_DIR, 'demo-accounts.json');
  const database = join(env.DATA_DIR, 'eyvan.db');
  const isOwnFile = !env.DATABASE_URL || env.DATABASE_URL === `file:${database}`;
  if (!isOwnFile || !existsSync(database) || !existsSync(accounts)) return false;
  return JSON.parse(readFileSync(accounts, 'utf8')).isLoaded === true;
}

async function loadSample(env) {
  if (isSampleLoaded(env)) return;
  say('Preparing the database and loading the sample newsroom into it, if it is empty …');
  const output = await runCommand('Loading the sample newsroom', 'src/commands/seed.ts', env);
  say(output.trim().split('\n').at(-1));
}

async function assertFree(port, variable) {
  if (!(await isFree(Number(port))))
    throw new Error(`Port ${port} is taken: choose another with ${variable}=…`);
}

/** What a process said last, as the reason for its end. */
function lastWords(logFile) {
  const last = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').at(-1) : '';
  return last ? `It said: ${last}. ` : '';
}

/** Waits until a process of the newsroom answers, and has it started again from then on where it ends. */
async function keepRunning(name, start, url, logFile) {
  const first = start();
  const app = { stop: () => stopApp(first) };
  apps.push(app);
  try {
    await waitUntilReady(url, { child: first });
  } catch (error) {
    throw new Error(`The ${name} does not start: ${error.message}. ${lastWords(logFile)}See ${logFile}`);
  }
  app.stop = supervise(name, first, start, { say: (line) => console.error(`${line}; see ${logFile}`) });
}

async function startOne(app, port, env, name) {
  await assertFree(port, app === 'cms' ? 'CMS_PORT' : 'PORT');
  say(`Starting the ${name} …`);
  const logFile = join(env.DATA_DIR, 'logs', `${app}.log`);
  await keepRunning(name, () => startApp(app, port, env), `http://127.0.0.1:${port}/readyz`, logFile);
}

async function startTheEdge(env) {
  await assertFree(env.EDGE_PORT, 'EDGE_PORT');
  await assertFree(env.EDGE_CONTROL_PORT, 'EDGE_CONTROL_PORT');
  say('Starting the edge …');
  const logFile = join(env.DATA_DIR, 'logs', 'edge.log');
  const start = () =>
    startEdge({
      port: env.EDGE_PORT,
      controlPort: env.EDGE_CONTROL_PORT,
      sites: [`127.0.0.1:${env.PORT}`],
      folder: join(env.DATA_DIR, 'edge'),
      logFile,
      settings: env,
    });
  await keepRunning('edge', start, `http://127.0.0.1:${env.EDGE_PORT}/healthz`, logFile);
}

function showAddresses(env) {
  const lines = [
    `Site      ${env.SITE_URL}`,
    `Admin     ${env.CMS_URL}/admin`,
    `API       ${env.SITE_URL}/api/v1/news?locale=tk`,
    `OpenAPI   ${env.SITE_URL}/api/v1/openapi.json`,
    `Data      ${env.DATA_DIR}`,
    ...(hasEdge ? [`Behind    the edge: nginx; the site itself is at http://localhost:${env.PORT}`] : []),
  ];
  const file = join(env.DATA_DIR, 'demo-accounts.json');
  if (isDemo() && existsSync(file)) {
    const { accounts, password } = JSON.parse(readFileSync(file, 'utf8'));
    lines.push('', ...accounts.map((account) => `Account   ${account}`), `Password  ${password}`);
  }
  // The CMS writes it where nobody has an account.
  const first = join(env.DATA_DIR, 'first-account.json');
  if (existsSync(first))
    lines.push('', 'Begin     with the first account:', JSON.parse(readFileSync(first, 'utf8')).link);
  const width = Math.max(...lines.map((line) => line.length));
  const rule = '─'.repeat(width + 2);
  console.log(
    [
      '',
      `┌${rule}┐`,
      ...lines.map((line) => `│ ${line.padEnd(width)} │`),
      `└${rule}┘`,
      'Stop with Ctrl+C.',
      '',
    ].join('\n'),
  );
}

process.once('SIGINT', () => void stop(0));
process.once('SIGTERM', () => void stop(0));

try {
  // Said before the minutes of a first start.
  if (hasEdge && !findNginx().hasBrotli)
    say(
      'nginx has no brotli here (Debian: libnginx-mod-http-brotli-filter): the edge compresses with gzip only',
    );
  await installMissing(say);
  await buildStale(say);
  const env = prepareEnvironment(process.env, { hasEdge });
  if (isDemo() && !isEmpty) await loadSample(env);
  await startOne('cms', env.CMS_PORT, env, 'CMS');
  await startOne('web', env.PORT, env, 'site');
  if (hasEdge) await startTheEdge(env);
  say('Ready.');
  showAddresses(env);
} catch (error) {
  console.error(error.message);
  await stop(1);
}
