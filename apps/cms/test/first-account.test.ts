import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { offerFirstAccount } from '../src/newsroom/first-start/first-key';
import { openEmptyNewsroom } from './open-newsroom';
import { password } from './people';
import { restAs } from './rest';

// The first account of an empty newsroom: for who has seen the key that it prints, and for nobody else.
const { payload } = await openEmptyNewsroom();
const file = join(process.env.DATA_DIR!, 'first-account.json');
const ask = restAs();
const path = '/users/first-account';
const account = { name: 'First', email: 'first@test.example', password };
const readLink = () => JSON.parse(readFileSync(file, 'utf8')) as { key: string; link: string };
const users = async () => (await payload.count({ collection: 'users' })).totalDocs;

it('is nobody’s while no key was printed', async () => {
  expect((await ask('POST', path, { ...account, key: 'a'.repeat(32) })).status).toBe(403);
  expect(await users()).toBe(0);
});

it('has a key that only the owner of the folder reads, the same at each start', async () => {
  await offerFirstAccount(payload);
  const { key, link } = readLink();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(link).toMatch(/\/admin\/create-first-user#[\w-]{32}$/);
  await offerFirstAccount(payload);
  expect(readLink().key).toBe(key);
});

it.each<[string, (key: string) => object, number]>([
  ['no key', () => account, 400],
  ['another key', (key) => ({ ...account, key: key.replace(/./, (one) => (one === 'a' ? 'b' : 'a')) }), 403],
  ['a shorter key', (key) => ({ ...account, key: key.slice(0, 5) }), 403],
  ['a list in the place of the key', (key) => ({ ...account, key: [key] }), 400],
  ['a short password', (key) => ({ ...account, key, password: 'short' }), 400],
  ['no e-mail address', (key) => ({ ...account, key, email: 'nowhere' }), 400],
  ['roles of one’s own', (key) => ({ ...account, key, roles: ['editor'] }), 400],
  ['nothing at all', () => ({}), 400],
])('is refused to %s', async (_what, toBody, status) => {
  expect((await ask('POST', path, toBody(readLink().key))).status).toBe(status);
  expect(await users()).toBe(0);
  expect(existsSync(file)).toBe(true);
});

it('says in the language of who asks what is wrong', async () => {
  const { text } = await restAs(undefined, 'fa')('POST', path, { ...account, key: 'a'.repeat(32) });
  expect(text).toContain('این کلیدی نیست');
});

it('is made once, of two who come together, with the creative fields', async () => {
  const { key } = readLink();
  const both = await Promise.all(
    ['one', 'two'].map((name) => ask('POST', path, { ...account, key, email: `${name}@test.example` })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([201, expect.any(Number)]);
  expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
  const { docs } = await payload.find({ collection: 'users' });
  expect(docs.map(({ roles }) => roles)).toEqual([['admin']]);
  expect((await payload.count({ collection: 'categories' })).totalDocs).toBe(8);
  expect(existsSync(file)).toBe(false);
  const again = await ask('POST', path, { ...account, key });
  expect([403, 404]).toContain(again.status);
  expect(await users()).toBe(1);
});

it('leaves no key behind where there is an account', async () => {
  await offerFirstAccount(payload);
  expect(existsSync(file)).toBe(false);
});
