import type { Payload } from 'payload';
import { listTables } from './table';

const collection = (slug: string, more: object = {}, customIDType?: string) => ({
  config: { slug, fields: [], flattenedFields: [{ name: 'id', type: 'text' }], versions: false, ...more },
  customIDType,
});
const list = (...collections: ReturnType<typeof collection>[]) =>
  listTables({
    config: { localization: false },
    globals: { config: [] },
    collections: Object.fromEntries(collections.map((one) => [one.config.slug, one])),
  } as unknown as Payload);

test('documents come first, then their versions', () => {
  const tables = list(
    collection('news', { versions: { drafts: true } }, 'text'),
    collection('cities', {}, 'text'),
  );
  expect(tables.map(({ name, slug, isVersions, hasTextId }) => [name, slug, isVersions, hasTextId])).toEqual([
    ['news', 'news', false, true],
    ['cities', 'cities', false, true],
    ['news.versions', 'news', true, false],
  ]);
});

test.each(['locks', 'outbox', 'previews', 'payload-locked-documents', 'payload-migrations'])(
  '%s passes, and is no part of a newsroom',
  (slug) => {
    expect(list(collection(slug, { versions: {} }), collection('news')).map(({ name }) => name)).toEqual([
      'news',
    ]);
  },
);

test('other collections of Payload’s own are', () => {
  expect(list(collection('payload-jobs')).map(({ name, hasTextId }) => [name, hasTextId])).toEqual([
    ['payload-jobs', false],
  ]);
});

test('what signs a person in without the password stays behind; the password’s hash comes along', () => {
  const flattenedFields = ['email', 'hash', 'sessions', 'resetPasswordToken', 'resetPasswordExpiration'].map(
    (name) => ({ name, type: 'text' }),
  );
  const names = (more: object) =>
    list(collection('users', { flattenedFields, ...more }))[0]!.fields.map(({ name }) => name);
  expect(names({ auth: {} })).toEqual(['email', 'hash']);
  expect(names({})).toHaveLength(5);
});
