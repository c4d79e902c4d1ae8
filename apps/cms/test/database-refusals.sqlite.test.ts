import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFakeMongodb } from './fake-mongodb';

// On one database only: what is tested here stores nothing, or stores the same on both.
// A database that cannot be used: one line, exit code 1, soon, and nothing made in it.
const folder = mkdtempSync(join(tmpdir(), 'eyvan-refusals-'));
const cms = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command of the CMS on a database, as `npm run republish` does. */
async function republishOn(DATABASE_URL: string, more: Record<string, string> = {}) {
  const { NODE_OPTIONS: _ofJest, ...given } = process.env;
  const env = { ...given, NODE_ENV: 'production', DATA_DIR: folder, DATABASE_URL, ...more };
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/commands/republish.ts'], {
    cwd: cms,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, lines: said.trim().split('\n'), seconds: (performance.now() - begun) / 1000 };
}

async function expectRefusal(url: string, line: RegExp) {
  const { code, lines, seconds } = await republishOn(url);
  expect(lines).toEqual([expect.stringMatching(line)]);
  expect(code).toBe(1);
  // Most of it is the start of the process; the driver's own patience would be thirty.
  expect(seconds).toBeLessThan(25);
}

describe('a database that cannot be used is refused in one line:', () => {
  it('one that is not there', () =>
    expectRefusal(
      'mongodb://127.0.0.1:1/eyvan',
      /^The database mongodb:\/\/127\.0\.0\.1:1\/eyvan cannot be reached \(connect ECONNREFUSED/,
    ));

  it('one whose address cannot be read', () =>
    expectRefusal('mongodb://127.0.0.1:port/eyvan', /^The database mongodb:\S+ cannot be used \(/));

  it('a release that is too old', async () => {
    const old = await openFakeMongodb({ version: '4.4.29', setName: 'rs0', hosts: ['127.0.0.1'] });
    await expectRefusal(
      `${old.url}?directConnection=true`,
      /is version 4\.4\.29; this newsroom needs 7\.0 or newer$/,
    );
    expect(old.asked.filter((name) => !/^(hello|ismaster|buildInfo|endSessions)$/i.test(name))).toEqual([]);
    await old.close();
  });

  it('a server without replica set, which has no transactions', async () => {
    const alone = await openFakeMongodb({ version: '8.0.4' });
    await expectRefusal(alone.url, /is no replica set.*set ALLOW_STANDALONE_MONGODB=1/);
    expect(alone.asked).not.toContain('createIndexes');
    await alone.close();
  });

  it('a file that is something else', async () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Dear editor, this is no database.');
    await expectRefusal(`file:${file}`, /letter\.txt is no SQLite file/);
  });

  it('a file in a folder that is not there', () =>
    expectRefusal(`file:${join(folder, 'nowhere/eyvan.db')}`, /cannot be read and written \(ENOENT\)$/));
});

// Only where there is one: `npm test` runs this file on both databases.
const mongodb = process.env.MONGODB_URL;
if (mongodb)
  describe('a MongoDB that is there', () => {
    it('does not let in whom it does not know, and the password is not repeated', () =>
      expectRefusal(
        mongodb.replace(/^([^:]+:\/\/)([^@]*@)?/, '$1nobody:not-the-password@'),
        /^(?!.*not-the-password)The database .* does not know this user or password/,
      ));

    it('is used as a replica set where the address does not say that it is one', async () => {
      const url = process.env.DATABASE_URL!.replace(/\?.*$/, '');
      expect(await republishOn(url)).toMatchObject({
        code: 0,
        lines: ['All publications agree with the editions.'],
      });
    });
  });
