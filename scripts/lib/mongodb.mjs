import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { MongoClient } from 'mongodb';
import { findFreePort, stopApp } from './processes.mjs';
import { root } from './run.mjs';

const standIn = { name: 'SecantusDB', python: join(root, '.cache/stand-in/bin/python') };

const findOnPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** A real `mongod` of this machine, as a replica set of one. */
async function startMongod(systemBinary) {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
  const replSet = { count: 1, storageEngine: 'wiredTiger' };
  const server = await MongoMemoryReplSet.create({ binary: { systemBinary, checkMD5: false }, replSet });
  return { name: 'MongoDB', url: server.getUri(), stop: () => server.stop() };
}

async function untilItAnswers(url, child, said) {
  const end = Date.now() + 30_000;
  for (;;) {
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 500 });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > end)
        throw new Error(`${standIn.name} does not start: ${said() || error.message}`);
    } finally {
      await client.close();
    }
  }
}

/** A server that speaks MongoDB's wire protocol, where no MongoDB can be had: see docs/decisions/0017. */
async function startStandIn() {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), 'eyvan-stand-in-'));
  const args = [join(root, 'scripts/stand-in.py'), '--port', String(port), '--storage-path', folder];
  const child = spawn(standIn.python, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let last = '';
  child.stderr.on('data', (chunk) => (last = `${last}${chunk}`.slice(-2_000)));
  const url = `mongodb://127.0.0.1:${port}/?replicaSet=secantus`;
  await untilItAnswers(url, child, () => last);
  const stop = async () => {
    await stopApp(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return { name: standIn.name, url, stop };
}

/**
 * What the tests can run on beside SQLite: the server that `MONGODB_URL` names, a `mongod` of this machine, or what
 * stands in for it where `.ci/run` has installed that. Null where there is none.
 */
export async function startMongodb() {
  const url = process.env.MONGODB_URL;
  if (url) return { name: 'MONGODB_URL', url, stop: async () => {} };
  const mongod = findOnPath('mongod');
  if (mongod) return startMongod(mongod);
  return existsSync(standIn.python) ? startStandIn() : null;
}
