import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { keepLog } from './log-file.mjs';
import { root, runQuietly } from './run.mjs';

/** Whether nothing listens on a port yet. */
export const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

/** A port that is free at this moment. */
export const findFreePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Runs one of the CMS's own commands (seed, import, republish …), with its environment. */
export const runCommand = (name, file, env, args = [], options = {}) =>
  runQuietly(name, process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: join(root, 'apps/cms'),
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    ...options,
  });

/**
 * Waits until an address answers 200.
 * @param {string} url
 * @param {{ timeoutMs?: number, child?: import('node:child_process').ChildProcess }} [options]
 * @throws Error with the last reason after `timeoutMs`, or when `child` ends before
 */
export async function waitUntilReady(url, { timeoutMs = 60_000, child } = {}) {
  const end = Date.now() + timeoutMs;
  let reason = 'no answer';
  while (Date.now() < end) {
    if (child && child.exitCode !== null) throw new Error(`it ended with exit code ${child.exitCode}`);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (response.ok) return;
      reason = `it answered ${response.status}: ${(await response.text()).slice(0, 200)}`;
    } catch (error) {
      reason = error.cause?.code ?? error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${url} is not ready after ${timeoutMs / 1000} s: ${reason}`);
}

/**
 * What follows `node` to start a built app, as in its image (Dockerfile). The bound is for V8, which otherwise lets
 * garbage grow with the memory of the machine; what it costs and saves: docs/decisions/0014-images.md.
 */
export const toStart = (app) => ['--max-old-space-size=512', `apps/${app}/serve.mjs`];

/** Starts one built app as its image does; what it says goes to `<DATA_DIR>/logs/<app>.log`. */
export function startApp(app, port, env) {
  const logs = join(env.DATA_DIR, 'logs');
  mkdirSync(logs, { recursive: true });
  const child = spawn(process.execPath, toStart(app), {
    cwd: join(root, 'apps', app, '.next/standalone'),
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  keepLog(child, join(logs, `${app}.log`));
  return child;
}

/** Asks a process to stop, and makes it after `graceMs`. */
export function stopApp(child, graceMs = 10_000) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
