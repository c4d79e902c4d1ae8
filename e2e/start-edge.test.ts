import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, isFree } from '../scripts/lib/processes.mjs';
import { root } from '../scripts/lib/run.mjs';
import { waitFor } from '@eyvan/test-kit';
import { ask } from './edge';

/** The process that another one has started, and that listens at a port. (Next names both of its servers alike.) */
function findChild(parent: number, port: number): number {
  const at = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = ['tcp', 'tcp6'].flatMap((table) => readFileSync(`/proc/net/${table}`, 'utf8').split('\n'));
  // https://docs.kernel.org/networking/proc_net_tcp.html: 0A is LISTEN, the tenth column the inode of the socket.
  const sockets = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(at) && state === '0A')
    .map((columns) => `socket:[${columns[9]}]`);
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
  const listens = (pid: string) =>
    readdirSync(`/proc/${pid}/fd`).some((fd) => sockets.includes(readlinkSync(`/proc/${pid}/fd/${fd}`)));
  return Number(children.find(listens));
}

it('npm start -- --edge: the newsroom behind nginx, at the address that it gives out, and gone at the end', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'eyvan-start-'));
  cpSync(process.env.EYVAN_E2E_SEED!, dataDir, { recursive: true });
  const ports = [await findFreePort(), await findFreePort(), await findFreePort(), await findFreePort()];
  const [PORT, CMS_PORT, EDGE_PORT, EDGE_CONTROL_PORT] = ports.map(String);
  // Jest's own NODE_ENV would have the apps built once more.
  const { NODE_ENV: _ofJest, ...outer } = process.env;
  const newsroom = spawn(process.execPath, ['scripts/start.mjs', '--edge'], {
    cwd: root,
    env: { ...outer, DATA_DIR: dataDir, PORT, CMS_PORT, EDGE_PORT, EDGE_CONTROL_PORT } as NodeJS.ProcessEnv,
  });
  let said = '';
  newsroom.stdout.on('data', (chunk) => (said += chunk));
  newsroom.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => newsroom.once('exit', resolve));
  try {
    await waitFor(
      async () => said,
      (text) => text.includes('Stop with Ctrl+C') || newsroom.exitCode !== null,
      { timeoutMs: 110_000 },
    );
    const url = `http://localhost:${EDGE_PORT}`;
    expect(said).toContain(`Site      ${url} `);
    const { items } = JSON.parse((await ask(url, '/api/v1/news?locale=tk&limit=1')).text);
    expect(new URL(items[0].url).origin).toBe(url);
    const page = await ask(url, new URL(items[0].url).pathname);
    expect([page.status, page.text.includes(items[0].headline)]).toEqual([200, true]);
    expect((await ask(url, '/api/users')).status).toBe(404);

    // One that is killed takes nobody with it, and is back.
    process.kill(findChild(newsroom.pid!, Number(CMS_PORT)), 'SIGKILL');
    await waitFor(
      async () => said,
      (text) => text.includes('The CMS has ended (SIGKILL), and is started again in 1 s'),
    );
    expect((await ask(url, new URL(items[0].url).pathname)).status).toBe(200);
    await waitFor(
      () => fetch(`http://127.0.0.1:${CMS_PORT}/readyz`).catch(() => null),
      (answer) => answer?.ok === true,
      { timeoutMs: 60_000 },
    );
    expect(newsroom.exitCode).toBeNull();
  } finally {
    newsroom.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
  expect(await Promise.all(ports.map(isFree))).toEqual([true, true, true, true]);
}, 180_000);
