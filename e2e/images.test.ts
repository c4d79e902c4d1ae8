import { once } from 'node:events';
import { execFileSync, type ChildProcess } from 'node:child_process';
import { cpSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { root } from '../scripts/lib/run.mjs';
import { findFreePort, toStart, waitUntilReady } from '../scripts/lib/processes.mjs';
import { waitFor } from '@eyvan/test-kit';
import { readServices } from './compose';
import { parseDockerfile } from './dockerfile';
import { endAll, hand, layOut, toVariables, type Image } from './image';
import { password } from './seed-once.mjs';
import { openSwitchProxy, type SwitchProxy } from './switch-proxy';

const services = readServices();
const stopWithinMs = 10_000;

let images: { cms: Image; site: Image };
let ports: { cms: number; site: number };
/** Between the site and the CMS. */
let toCms: SwitchProxy;
let running: { cms: ChildProcess; site: ChildProcess };
let before: Record<string, string>;
/** What the two have said. */
let said = '';

/** All that is in an image but for its volume, as it would change if anybody wrote to it. */
function listFiles({ at, workdir }: Image): string {
  return (readdirSync(at(workdir), { recursive: true }) as string[])
    .map((name) => {
      const { size, mtimeMs } = lstatSync(at(join(workdir, name)));
      return `${name} ${size} ${mtimeMs}`;
    })
    .sort()
    .join('\n');
}

/** The environment that docker-compose.yml gives, with what has another address here than in its network. */
function environmentOf(name: 'cms' | 'site'): Record<string, string> {
  const here: Record<string, string> = {
    DATABASE_URL: `file:${images.cms.at('/data/eyvan.db')}`,
    // As in the seed: with another, the CMS would make all publications anew, and tell the site of each.
    SITE_URL: 'http://site.invalid',
    CMS_URL: name === 'cms' ? `http://localhost:${ports.cms}` : toCms.url,
    REVALIDATE_URLS: `http://localhost:${ports.site}`,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET!,
    REVALIDATE_SECRET: process.env.REVALIDATE_SECRET!,
  };
  const given = Object.keys(services[name]!.environment).map((variable) => [variable, here[variable]!]);
  // Docker gives the name of the container.
  return { ...Object.fromEntries(given), PORT: String(ports[name]), HOSTNAME: '4f7k2q9d3b1c' };
}

function start(name: 'cms' | 'site'): ChildProcess {
  const child = images[name].run(environmentOf(name));
  child.stdout!.on('data', (chunk) => (said += chunk));
  child.stderr!.on('data', (chunk) => (said += chunk));
  return child;
}
const look = (name: 'cms' | 'site', path: string) =>
  fetch(`http://127.0.0.1:${ports[name]}${path}`, { redirect: 'manual' });

const command = (name: string) => ['node', `apps/cms/commands/${name}.mjs`];

/** Runs a command in an image to its end. */
async function runIn(name: 'cms' | 'site', command: string[]) {
  const child = images[name].run(environmentOf(name), command);
  let said = '';
  child.stdout!.on('data', (chunk) => (said += chunk));
  child.stderr!.on('data', (chunk) => (said += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

beforeAll(async () => {
  images = { cms: layOut('cms'), site: layOut('site') };
  ports = { cms: await findFreePort(), site: await findFreePort() };
  toCms = await openSwitchProxy();
  toCms.target = `http://127.0.0.1:${ports.cms}`;
  cpSync(process.env.EYVAN_E2E_SEED!, images.cms.at('/data'), { recursive: true });
  hand(images.cms.at('/data'));
  before = { cms: listFiles(images.cms), site: listFiles(images.site) };
  running = { cms: start('cms'), site: start('site') };
  await waitUntilReady(`http://127.0.0.1:${ports.cms}/readyz`, { child: running.cms });
  await waitUntilReady(`http://127.0.0.1:${ports.site}/readyz`, { child: running.site });
});
afterAll(async () => {
  endAll();
  await toCms?.close();
  for (const { at, workdir } of Object.values(images ?? {})) rmSync(at(workdir), { recursive: true });
});

describe('the stage that builds', () => {
  const { steps } = parseDockerfile(join(root, 'Dockerfile')).find(({ name }) => name === 'build')!;
  const runs = steps.filter(({ verb }) => verb === 'RUN').map(({ text }) => text);
  const variables = steps.find(({ verb }) => verb === 'ENV')!.text;
  const copied = steps
    .filter(({ verb }) => verb === 'COPY')
    .flatMap(({ text }) => text.split(' ').slice(0, -1));
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

  it('installs what the lockfile says, from what has been copied by then', () => {
    const manifests = tracked.filter((file) => /(^|\/)package\.json$/.test(file));
    expect(copied.filter((file) => file.endsWith('package.json')).sort()).toEqual(manifests.sort());
    const folder = images.cms.at('/install');
    for (const file of copied.filter((file) => file !== '.')) cpSync(join(root, file), join(folder, file));
    // What it would do: the rest is the registry's.
    execFileSync('sh', ['-c', `${runs[0]} --dry-run --offline`], { cwd: folder, stdio: 'pipe' });
  });

  it('has built what is tested here', () => {
    expect(runs).toHaveLength(2);
    // Jest's own NODE_ENV would be another build.
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...toVariables(variables) };
    const said = execFileSync('sh', ['-c', runs[1]!], { cwd: root, env, encoding: 'utf8' });
    expect(said).toMatch(/2 cached, 2 total/);
  });
});

describe('the images', () => {
  it('run what `npm start` runs', () => {
    const commands = Object.values(running).map(({ spawnargs: [, ...args] }) => args);
    expect(commands).toEqual([toStart('cms'), toStart('web')]);
  });

  it.each(['cms', 'site'] as const)('%s: the health check of docker-compose.yml holds', async (name) => {
    const [, ...check] = services[name]!.healthcheck.test.map((part) => part.replaceAll('$$', '$'));
    await expect(runIn(name, check)).resolves.toEqual({ code: 0, said: '' });
  });

  it('serve pages with their styles and fonts, the API, pictures, and the admin', async () => {
    const page = await look('site', '/tk');
    const html = await page.text();
    expect([page.status, html.includes('<html lang="tk"')]).toEqual([200, true]);
    const assets = [...html.matchAll(/"(\/_next\/static\/[^"]+)"/g)].map(([, path]) => path!);
    expect(
      assets.some((path) => path.endsWith('.css')) && assets.some((path) => path.endsWith('.woff2')),
    ).toBe(true);
    const { items } = (await (await look('site', '/api/v1/news?locale=tk')).json()) as {
      items: { image: { url: string } | null; url: string }[];
    };
    const picture = JSON.stringify(items).match(/"http:\/\/site\.invalid(\/media\/[^"]+)"/)![1]!;
    const article = new URL(items[0]!.url).pathname;
    const answers = [...assets, picture, article, '/og/design', '/tk/feed.xml', '/sitemap.xml'].map(
      async (path) => [path, (await look('site', path)).status],
    );
    expect((await Promise.all(answers)).filter(([, status]) => status !== 200)).toEqual([]);
    const admin = await look('cms', '/admin/login');
    const scripts = [...(await admin.text()).matchAll(/"(\/_next\/static\/[^"]+\.(?:js|css))"/g)];
    const parts = scripts.map(async ([, path]) => (await look('cms', path!)).status);
    expect([admin.status, ...new Set(await Promise.all(parts))]).toEqual([200, 200]);
  });

  it('import and republish by their commands', async () => {
    cpSync(join(root, 'apps/cms/test/fixtures/import/article.docx'), images.cms.at('/data/article.docx'));
    const file = images.cms.at('/data/article.docx');
    const { said } = await runIn('cms', [...command('import'), file, '--language', 'tk']);
    expect(said).toMatch(/^itemId: \w{8}$/m);
    await expect(runIn('cms', command('republish'))).resolves.toEqual({
      code: 0,
      said: 'All publications agree with the editions.\n',
    });
  });

  it('write nothing but to their volumes, nor try to', async () => {
    for (const name of ['cms', 'site'] as const)
      expect([name, (await look(name, '/_next/image?url=%2Fog%2Fdesign&w=64&q=75')).status]).toEqual([
        name,
        404,
      ]);
    expect(said).not.toMatch(/EACCES|EROFS|EPERM/);
    expect({ cms: listFiles(images.cms), site: listFiles(images.site) }).toEqual(before);
  });
});

describe('the edge', () => {
  it('fills in its template, serves what the site has, writes to its two folders only, and ends in order', async () => {
    const image = layOut('edge', 'deploy/edge/Dockerfile');
    const untouched = listFiles(image);
    const port = String(await findFreePort());
    const given = {
      ...services.edge!.environment,
      EDGE_PORT: port,
      EDGE_CONTROL: `127.0.0.1:${await findFreePort()}`,
      SITE_UPSTREAM: services.edge!.environment.SITE_UPSTREAM!.replace(
        /[\d.]+:3000/,
        `127.0.0.1:${ports.site}`,
      ),
      EDGE_PROXY: '127.0.0.1',
    };
    // Twice, as a container is started again: what the first leaves must not be in the way of the second.
    for (let start = 0; start < 2; start += 1) {
      const nginx = image.run(given);
      let said = '';
      nginx.stderr!.on('data', (chunk) => (said += chunk));
      await waitUntilReady(`http://127.0.0.1:${port}/healthz`, { child: nginx });
      const page = await fetch(`http://127.0.0.1:${port}/tk`);
      expect([page.status, (await page.text()).includes('<html lang="tk"')]).toEqual([200, true]);
      const check = services.edge!.healthcheck.test.slice(1).map((part) => part.replaceAll('8080', port));
      expect((await once(image.run(given, check), 'exit'))[0]).toBe(0);
      nginx.kill('SIGQUIT');
      const [code] = await once(nginx, 'exit');
      expect([code, said]).toEqual([0, '']);
    }
    expect(listFiles(image)).toBe(untouched);
  });

  it('does not start when it is not told something, and says what', async () => {
    const image = layOut('edge', 'deploy/edge/Dockerfile');
    const nginx = image.run({ ...services.edge!.environment, SITE_UPSTREAM: undefined! });
    const [chunk] = (await once(nginx.stderr!, 'data')) as [Buffer];
    expect(String(chunk)).toBe('The edge is not told SITE_UPSTREAM\n');
  });
});

describe('on SIGTERM', () => {
  /** Sends a signal, and waits until nothing new is taken. */
  async function beginToStop(name: 'cms' | 'site') {
    const child = running[name];
    const ended = once(child, 'exit').then(([code]) => ({ code, tookMs: Date.now() - begun }));
    const begun = Date.now();
    child.kill('SIGTERM');
    const isTaken = () =>
      new Promise<boolean>((resolve) => {
        const socket = connect(ports[name], '127.0.0.1', () => resolve(true));
        socket.once('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
      });
    await waitFor(isTaken, (taken) => !taken, { timeoutMs: 10_000 });
    return { ended };
  }

  /** A connection that asks nothing, as browsers open ahead of need. */
  async function openIdle(name: 'cms' | 'site'): Promise<Socket> {
    const socket = connect(ports[name], '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => socket.destroy());
    return socket;
  }

  /** A login of which the CMS has taken the first half; `finish` sends the rest. */
  async function beginLogin(agent: Agent) {
    const body = JSON.stringify({ email: 'editor@eyvan.example', password });
    const half = request({
      agent,
      port: ports.cms,
      path: '/api/users/login',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      },
    });
    const answered = new Promise<IncomingMessage | Error>((resolve) =>
      half.once('response', resolve).on('error', resolve),
    );
    half.flushHeaders();
    await once(half, 'continue');
    half.write(body.slice(0, 20));
    return { answered, finish: () => half.end(body.slice(20)) };
  }

  it('the site answers what it had begun, and ends', async () => {
    const idle = await openIdle('site');
    // What the CMS had to tell at its start is told, so that it is this question that waits.
    await waitFor(
      async () => toCms.waiting === 0 && Date.now() - toCms.askedAt > 1_000,
      (isAtRest) => isAtRest,
      { timeoutMs: 90_000 },
    );
    toCms.mode = 'hold';
    // A page may be kept by now; this one is asked for each time.
    const list = look('site', '/api/v1/news?locale=en&limit=3');
    await waitFor(async () => toCms.waiting, Boolean);
    const { ended } = await beginToStop('site');
    toCms.release();
    const answer = await list;
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ next: expect.anything() }),
    ]);
    const { code, tookMs } = await ended;
    expect([code, tookMs < stopWithinMs]).toEqual([0, true]);
    idle.destroy();
  });

  it('the CMS answers what it had begun, and ends', async () => {
    const idle = await openIdle('cms');
    const agent = new Agent({ keepAlive: true });
    const login = await beginLogin(agent);
    const { ended } = await beginToStop('cms');
    login.finish();
    const answer = (await login.answered) as IncomingMessage;
    expect([answer.statusCode, answer.headers?.connection]).toEqual([200, 'close']);
    answer.resume();
    const { code, tookMs } = await ended;
    expect([code, tookMs < stopWithinMs]).toEqual([0, true]);
    idle.destroy();
    agent.destroy();
  });

  it('the CMS does not wait for ever for one who never ends to ask', async () => {
    running.cms = start('cms');
    await waitUntilReady(`http://127.0.0.1:${ports.cms}/readyz`, { child: running.cms });
    const { answered } = await beginLogin(new Agent());
    const { ended } = await beginToStop('cms');
    const { code, tookMs } = await ended;
    expect([code, tookMs < stopWithinMs]).toEqual([0, true]);
    expect(await answered).toHaveProperty('code', 'ECONNRESET');
  });
});

describe('the first start', () => {
  it('makes the database; then a command makes the first admin and the creative fields', async () => {
    const volume = images.cms.at('/data');
    for (const name of readdirSync(volume)) rmSync(join(volume, name), { recursive: true });
    running.cms = start('cms');
    await waitUntilReady(`http://127.0.0.1:${ports.cms}/readyz`, { child: running.cms });
    const account = 'first@city.example';
    const made = await runIn('cms', [...command('create-admin'), account]);
    expect([made.code, made.said]).toEqual([0, expect.stringContaining(account)]);
    const login = await fetch(`http://127.0.0.1:${ports.cms}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: account, password: /Password +(\S+)/.exec(made.said)![1] }),
    });
    expect(((await login.json()) as { user: unknown }).user).toMatchObject({ roles: ['admin'] });
    const fields = await fetch(`http://127.0.0.1:${ports.cms}/api/v1/categories?locale=tk`);
    expect(((await fields.json()) as { items: unknown[] }).items).toHaveLength(8);
    const again = await runIn('cms', [...command('create-admin'), 'second@city.example']);
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('There is an account already')]);
  });
});
