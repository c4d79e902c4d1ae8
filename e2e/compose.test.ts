import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { root } from '../scripts/lib/run.mjs';
import { askCompose, fillExample, readServices } from './compose';

const secrets = [
  'PAYLOAD_SECRET',
  'REVALIDATE_SECRET',
  'MONGO_ROOT_PASSWORD',
  'MONGO_PASSWORD',
  'MONGO_REPLICA_KEY',
];

describe('docker-compose.yml', () => {
  it('is understood with .env.example filled in', () => {
    expect(Object.keys(readServices()).sort()).toEqual(['cms', 'edge', 'mongo', 'site']);
  });

  it.each([...secrets, 'SITE_URL', 'CMS_URL'])('is refused without %s, which is named', (name) => {
    const variables = fillExample();
    delete variables[name];
    const { status, stderr } = askCompose(variables);
    expect(status).not.toBe(0);
    expect(stderr).toContain(`${name} is missing, see .env.example`);
  });

  it.each(Object.entries(readServices()))('gives %s nothing that it does not need', (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      init: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      restart: 'unless-stopped',
      user: expect.stringMatching(/^(999:999|node|www-data)$/),
      mem_limit: expect.anything(),
      healthcheck: { test: expect.anything() },
    });
  });

  it('tells each secret to those who need it only', () => {
    const variables = fillExample();
    const told = Object.entries(readServices(variables)).map(([name, { environment }]) => {
      const values = Object.values(environment ?? {}).join('\n');
      return [name, secrets.filter((secret) => values.includes(variables[secret]!))];
    });
    expect(Object.fromEntries(told)).toEqual({
      mongo: ['MONGO_ROOT_PASSWORD', 'MONGO_PASSWORD', 'MONGO_REPLICA_KEY'],
      cms: ['PAYLOAD_SECRET', 'REVALIDATE_SECRET', 'MONGO_PASSWORD'],
      site: ['REVALIDATE_SECRET'],
      edge: [],
    });
  });

  it('starts in order, and each waits for the one before to be healthy', () => {
    const waits = Object.entries(readServices()).map(([name, { depends_on }]) => [name, depends_on ?? {}]);
    expect(Object.fromEntries(waits)).toEqual({
      mongo: {},
      cms: { mongo: { condition: 'service_healthy' } },
      site: { cms: { condition: 'service_healthy' } },
      edge: { site: { condition: 'service_healthy' } },
    });
  });

  it('listens on the loopback until .env says otherwise; MongoDB nowhere, and only the CMS reaches it', () => {
    const { mongo, cms, site, edge } = readServices();
    expect([mongo!.ports, cms!.ports, site!.ports, edge!.ports]).toEqual([
      undefined,
      ['127.0.0.1:3001:3001/tcp'],
      undefined,
      ['127.0.0.1:8080:8080/tcp'],
    ]);
    const inData = [mongo, cms, site, edge].map((service) => 'data' in service!.networks!);
    expect(inData).toEqual([true, true, false, false]);
    const opened = readServices({ ...fillExample(), EDGE_LISTEN: '0.0.0.0:80', CMS_LISTEN: '10.0.0.1:443' });
    expect([opened.edge!.ports, opened.cms!.ports]).toEqual([
      ['0.0.0.0:80:8080/tcp'],
      ['10.0.0.1:443:3001/tcp'],
    ]);
  });
});

/** What stands in for MongoDB here: its scripts are run, and what they ask of it is written down. */
describe('deploy/mongo', () => {
  const mongo = join(root, 'deploy/mongo');

  it('starts mongod with a key that only its own user reads, also the second time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eyvan-mongo-'));
    const entry = join(folder, 'docker-entrypoint.sh');
    writeFileSync(entry, '#!/bin/sh\necho "$@ ${MONGO_REPLICA_KEY:-hidden}"\n');
    chmodSync(entry, 0o755);
    const env = { PATH: `${folder}:${process.env.PATH}`, TMPDIR: folder, MONGO_REPLICA_KEY: 'abc' };
    const key = join(folder, 'replica.key');
    for (let start = 0; start < 2; start += 1) {
      const said = execFileSync('bash', [join(mongo, 'start.sh')], { env, encoding: 'utf8' });
      expect(said).toBe(`mongod --replSet rs0 --keyFile ${key} --bind_ip_all hidden\n`);
      expect(readFileSync(key, 'utf8')).toBe('abc');
      expect(statSync(key).mode & 0o777).toBe(0o400);
    }
  });

  /** Runs a script as mongosh would, on a MongoDB in this state. */
  function runScript(name: string, state: 'new' | 'electing' | 'ready' | 'broken') {
    const asked: unknown[] = [];
    const admin = {
      auth: (...given: unknown[]) => asked.push(['auth', ...given]),
      createUser: (given: unknown) => asked.push(['createUser', given]),
    };
    let code: number | undefined;
    runInNewContext(readFileSync(join(mongo, name), 'utf8'), {
      process: { env: { MONGO_INITDB_ROOT_PASSWORD: 'root password', MONGO_PASSWORD: 'password' } },
      db: {
        getSiblingDB: () => admin,
        hello: () => ({ isWritablePrimary: state === 'ready' }),
      },
      rs: {
        status() {
          if (state === 'new') throw Object.assign(new Error(), { codeName: 'NotYetInitialized' });
          if (state === 'broken') throw Object.assign(new Error('broken'), { codeName: 'Unauthorized' });
        },
        initiate: (given: unknown) => asked.push(['initiate', given]),
      },
      quit: (given: number) => (code = given),
    });
    return { asked, code };
  }

  it('makes a user who reads and writes one database', () => {
    const roles = [{ role: 'readWrite', db: 'eyvan' }];
    const { asked } = runScript('make-user.js', 'new');
    expect(asked).toEqual([['createUser', { user: 'eyvan', pwd: 'password', roles }]]);
  });

  it('makes the replica set once, and is healthy when it can be written to', () => {
    const auth = ['auth', 'root', 'root password'];
    const set = { _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] };
    expect(runScript('check.js', 'new')).toEqual({ asked: [auth, ['initiate', set]], code: 1 });
    expect(runScript('check.js', 'electing')).toEqual({ asked: [auth], code: 1 });
    expect(runScript('check.js', 'ready')).toEqual({ asked: [auth], code: 0 });
    expect(() => runScript('check.js', 'broken')).toThrow('broken');
  });
});
