import { spawn } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { adminWords } from '../src/platform/i18n/translations';
import { inTransaction } from '../src/platform/database/in-transaction';
import { runJobs } from '../src/platform/jobs/run-jobs';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { editionData } from './editions';
import type { RestAnswer } from './rest';

// Another process writes the file as well: each waits for the other, and nothing acknowledged is lost. (On MongoDB:
// two-processes.mongodb.test.ts.)
const { payload, refs, rests } = await openStaffedNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
});
afterEach(async () => {
  await runJobs(payload);
  expect(await republish(payload)).toEqual([]);
});

const publishOne = (headline: string) =>
  rests.editor('POST', '/news', editionData('news', [refs.design], { headline, _status: 'published' }));

async function expectThere({ status, body }: RestAnswer): Promise<void> {
  expect(status).toBe(201);
  const { id, itemId } = (body as { doc: { id: string; itemId: string } }).doc;
  expect((await rests.editor('GET', `/news/${id}`)).status).toBe(200);
  expect((await get(`/news/${itemId}?locale=en`)).status).toBe(200);
}

/** What another process is to SQLite: another connection, which holds the lock. */
async function holdLock() {
  const { $client: other } = drizzle({ connection: { url: process.env.DATABASE_URL!, concurrency: 1 } });
  const transaction = await other.transaction('write');
  return async () => {
    await transaction.rollback();
    other.close();
  };
}

it('the files of the database are their owner’s alone', async () => {
  await publishOne('Something to write');
  const names = ['eyvan.db', 'eyvan.db-shm', 'eyvan.db-wal'];
  const modes = names.map((name) => (statSync(join(process.env.DATA_DIR!, name)).mode & 0o777).toString(8));
  expect(modes).toEqual(['600', '600', '600']);
});

describe('while another process holds the lock', () => {
  it('for a second, publications wait, and are there', async () => {
    const release = await holdLock();
    const answers = Promise.all([1, 2, 3].map((index) => publishOne(`Waited ${index}`)));
    setTimeout(() => void release(), 1_000);
    for (const answer of await answers) await expectThere(answer);
  });

  it('for too long, they are refused, and those after it are there', async () => {
    const release = await holdLock();
    const refused = await publishOne('Waited in vain');
    await release();
    expect(refused.status).toBe(503);
    expect((refused.body as { errors: { message: string }[] }).errors[0]!.message).toBe(
      adminWords.en!.storage_busy,
    );
    for (let index = 0; index < 5; index += 1) await expectThere(await publishOne(`Later ${index}`));
    const act = inTransaction(payload, (req) =>
      payload.create({ collection: 'organizations', data: { name: 'One', kind: 'studio' } as never, req }),
    );
    await act;
    expect((await payload.count({ collection: 'organizations' })).totalDocs).toBe(1);
  });
});

const cms = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command as `npm run` does. */
async function runCommand(file: string, ...args: string[]) {
  const { NODE_OPTIONS: _ofJest, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: cms,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, said };
}

it('commands that write beside the CMS lose nothing, of theirs and of its', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'eyvan-two-writers-'));
  const text = join(folder, 'text.md');
  writeFileSync(text, '# A text from elsewhere\n\nIts summary.\n\nIts body.\n');
  let isOver = false;
  const importOne = () => runCommand('src/commands/import.ts', text, '--language', 'en');
  const createAdmin = (name: string) =>
    runCommand('src/commands/create-admin.ts', `${name}@city.example`, '--another');
  const commands = Promise.all([
    ...[1, 2].map(importOne),
    createAdmin('one'),
    runCommand('src/commands/republish.ts'),
  ]).finally(() => (isOver = true));

  const answers: RestAnswer[] = [];
  while (!isOver && answers.length < 150) answers.push(await publishOne(`Beside ${answers.length}`));
  const done = await commands;
  expect(done.map(({ code, said }) => (code === 0 ? 0 : said))).toEqual(done.map(() => 0));
  for (const answer of answers) await expectThere(answer);
  const imported = done.flatMap(({ said }) => /itemId: (\S+)/.exec(said)?.[1] ?? []);
  const { totalDocs } = await payload.count({ collection: 'news', where: { itemId: { in: imported } } });
  expect([imported.length, totalDocs]).toEqual([2, 2]);
  const admins = { email: { like: '@city.example' } };
  expect((await payload.count({ collection: 'users', where: admins })).totalDocs).toBe(1);
}, 120_000);
