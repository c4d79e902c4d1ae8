import { APIError } from 'payload';
import { StorageFailure, toCommitFailure, toStorageFailure, type FailureKind } from './storage-failure';

const coded = (code: unknown) => Object.assign(new Error('a'), { code });
const named = (name: string) => Object.assign(new Error('a'), { name });
const labelled = (label: string) =>
  Object.assign(new Error('a'), { hasErrorLabel: (one: string) => one === label });

test.each<[kind: FailureKind, error: unknown]>([
  ['full', coded('SQLITE_FULL')],
  ['full', coded('ENOSPC')],
  ['full', coded(14031)],
  ['busy', coded('SQLITE_BUSY_SNAPSHOT')],
  ['busy', coded('SQLITE_LOCKED')],
  ['failing', coded('SQLITE_IOERR_WRITE')],
  ['failing', coded('SQLITE_READONLY')],
  ['failing', coded('TRANSACTION_CLOSED')],
  ['failing', coded('EROFS')],
  ['failing', named('MongoNetworkTimeoutError')],
  ['failing', labelled('TransientTransactionError')],
  ['uncertain', labelled('UnknownTransactionCommitResult')],
  ['busy', new Error('Payload', { cause: new Error('drizzle', { cause: coded('SQLITE_BUSY') }) })],
])('the store is %s (%#)', (kind, error) => {
  const failure = toStorageFailure(error);
  expect(failure).toMatchObject({
    kind,
    name: 'StorageFailure',
    data: { storage: kind },
    cause: error,
    isPublic: true,
  });
  expect(failure?.status).toBe(kind === 'full' ? 507 : 503);
});

test.each<[what: string, error: unknown]>([
  ['what must be unique', coded('SQLITE_CONSTRAINT_UNIQUE')],
  ['a refusal', new APIError('a', 400)],
  ['a mistake of ours', new TypeError('a')],
  ['a code that only begins like one', coded('ENOSPCX')],
  ['a text', 'SQLITE_FULL'],
  ['nothing', null],
])('%s is no failure of the store', (_, error) => expect(toStorageFailure(error)).toBeNull());

test('a failure that is known as one stays the same', () => {
  const failure = new StorageFailure('full');
  expect(toStorageFailure(failure)).toBe(failure);
  expect(toStorageFailure(new Error('a', { cause: failure }))).toBe(failure);
});

test('one of the same module, loaded twice, is known by what it carries', () => {
  const twin = Object.assign(new Error('a'), { name: 'StorageFailure', data: { storage: 'busy' } });
  expect(toStorageFailure(twin)?.kind).toBe('busy');
  expect(toStorageFailure(named('StorageFailure'))?.kind).toBe('failing');
});

test('where a transaction ends, nobody may believe that it was stored, whatever went wrong', () => {
  expect(toCommitFailure(new Error('a'))).toMatchObject({ kind: 'failing' });
  expect(toCommitFailure(coded('ENOSPC'))).toMatchObject({ kind: 'full' });
  const content = coded('SQLITE_CONSTRAINT_FOREIGNKEY');
  expect(toCommitFailure(content)).toBe(content);
  expect(toCommitFailure(null)).toMatchObject({ kind: 'failing' });
});
