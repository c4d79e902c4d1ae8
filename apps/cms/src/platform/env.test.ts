import type { Env } from './env';

const secrets = { PAYLOAD_SECRET: 'x'.repeat(32), REVALIDATE_SECRET: 'y'.repeat(32) };
// The file reads the environment as soon as it is there.
Object.assign(process.env, secrets);
const { parseEnv } = await import('./env');

const parse = (more: Record<string, string | undefined>): Env => parseEnv({ ...secrets, ...more });

test('with its two secrets a newsroom runs on this machine', () => {
  const env = parse({ DATA_DIR: '/srv/newsroom' });
  expect(env).toMatchObject({
    NODE_ENV: 'development',
    DATABASE_URL: 'file:/srv/newsroom/eyvan.db',
    CMS_PORT: 3001,
    SITE_URL: 'http://localhost:3000',
    CMS_URL: 'http://localhost:3001',
    REVALIDATE_URLS: ['http://localhost:3000'],
    EDGE_URLS: [],
    ALLOW_STANDALONE_MONGODB: false,
  });
});

test.each<[variable: string, value: string, read: unknown]>([
  ['SITE_URL', 'https://eyvan.example/', 'https://eyvan.example'],
  ['SITE_URL', 'https://EYVAN.example:443/tk?a', 'https://eyvan.example'],
  ['SITE_URL', '', 'http://localhost:3000'],
  ['CMS_PORT', '8080', 8080],
  ['DATABASE_URL', 'mongodb+srv://host/eyvan', 'mongodb+srv://host/eyvan'],
  ['REVALIDATE_URLS', 'https://a.example, https://b.example/', ['https://a.example', 'https://b.example']],
  ['EDGE_URLS', 'http://edge:8081', ['http://edge:8081']],
  ['ALLOW_STANDALONE_MONGODB', '1', true],
  [
    'CONTENT_LICENCE',
    'https://creativecommons.org/licenses/by-nc/4.0/',
    'https://creativecommons.org/licenses/by-nc/4.0/',
  ],
])('%s=%j is read as %j', (variable, value, read) => {
  expect(parse({ [variable]: value })[variable as keyof Env]).toEqual(read);
});

test('where the site is pushed to follows where it is', () => {
  expect(parse({ SITE_URL: 'https://eyvan.example' }).REVALIDATE_URLS).toEqual(['https://eyvan.example']);
});

test('in production nobody’s texts are given away unless the newsroom says so', () => {
  expect(parse({ NODE_ENV: 'production' }).CONTENT_LICENCE).toBeNull();
  expect(parse({ NODE_ENV: 'test' }).CONTENT_LICENCE).toMatch(/^https:/);
});

test.each<[variable: string, value: string | undefined, message: string]>([
  ['PAYLOAD_SECRET', undefined, 'PAYLOAD_SECRET: '],
  ['PAYLOAD_SECRET', 'short', 'PAYLOAD_SECRET: needs at least 32 characters'],
  ['REVALIDATE_SECRET', '', 'REVALIDATE_SECRET: '],
  ['DEMO_PASSWORD', 'short', 'DEMO_PASSWORD: needs at least 12 characters'],
  ['DATABASE_URL', 'postgres://host/eyvan', 'DATABASE_URL: starts with file: or mongodb:'],
  ['SITE_URL', 'eyvan.example', 'SITE_URL: '],
  ['SITE_URL', 'ftp://eyvan.example', 'SITE_URL: '],
  ['CMS_PORT', '0', 'CMS_PORT: '],
  ['CMS_PORT', '65536', 'CMS_PORT: '],
  ['CMS_PORT', 'http', 'CMS_PORT: '],
  ['REVALIDATE_URLS', 'https://a.example,', 'REVALIDATE_URLS.1: '],
  ['NODE_ENV', 'staging', 'NODE_ENV: '],
  ['ALLOW_STANDALONE_MONGODB', 'yes', 'ALLOW_STANDALONE_MONGODB: '],
])('%s=%j is not taken', (variable, value, message) => {
  expect(() => parse({ [variable]: value })).toThrow(message);
});

test('all that is wrong is said at once, a line for each', () => {
  expect(() => parseEnv({})).toThrow(
    /^The environment is not complete:\n {2}PAYLOAD_SECRET: .+\n {2}REVALIDATE_SECRET: .+$/,
  );
});
