import { APIError } from 'payload';
import { isRecord } from '../input/is-record';

/**
 * Why something could not be stored: the disk is full; another writer does not end; the database (or the folder of
 * pictures) does not take it; the database did not say whether it has taken it.
 */
export type FailureKind = 'full' | 'busy' | 'failing' | 'uncertain';

/** For those who write programs, and for commands; people at the admin read it in their language (`answerStorageFailure`). */
const sentences: Record<FailureKind, string> = {
  full: 'The disk is full: nothing of this has been stored',
  busy: 'The database is busy with another writer: nothing of this has been stored',
  failing: 'The database cannot be written: nothing of this has been stored',
  uncertain: 'The database did not say whether this has been stored: look before doing it again',
};

/** What was not stored, and is refused: 507 (RFC 4918, 11.5) where there is no room, otherwise 503. */
export class StorageFailure extends APIError {
  constructor(
    readonly kind: FailureKind,
    cause?: unknown,
  ) {
    super(sentences[kind], kind === 'full' ? 507 : 503, { storage: kind }, true);
    // Not the class's own, which a build shortens.
    this.name = 'StorageFailure';
    this.cause = cause;
  }
}

/** Error codes by what they mean: SQLite's (https://sqlite.org/rescode.html), MongoDB's by number, those of files. */
const codes: [kind: FailureKind, RegExp][] = [
  ['full', /^(SQLITE_FULL|14031|ENOSPC|EDQUOT)$/],
  ['busy', /^SQLITE_(BUSY|LOCKED)/],
  ['failing', /^SQLITE_(IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL|CORRUPT|NOTADB|INTERRUPT|ABORT)/],
  ['failing', /^(TRANSACTION_CLOSED|CLIENT_CLOSED|EIO|EROFS|EACCES|EPERM|EMFILE|ENFILE)$/],
];
/** Of the driver: it did not reach the server, or the server gave the transaction up. */
const unreachable =
  /^Mongo(Network|NetworkTimeout|ServerSelection|NotConnected|TopologyClosed|PoolCleared|ServerClosed|OperationTimeout)/;

/** Whether an error of the MongoDB driver has a label, which tells what may be done about it. */
export const hasLabel = (error: unknown, label: string): boolean =>
  isRecord(error) && typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(label) === true;

const kinds: readonly unknown[] = Object.keys(sentences);
const isKind = (value: unknown): value is FailureKind => kinds.includes(value);

/** By what an error carries: those of @libsql/client, the MongoDB driver, and Node's file system. */
function kindOf(error: Record<string, unknown>): FailureKind | null {
  // Not by its class, as Next loads this module more than once.
  if (error.name === 'StorageFailure')
    return isRecord(error.data) && isKind(error.data.storage) ? error.data.storage : 'failing';
  const code = String(error.code);
  const byCode = codes.find(([, pattern]) => pattern.test(code));
  if (byCode) return byCode[0];
  if (hasLabel(error, 'UnknownTransactionCommitResult')) return 'uncertain';
  if (hasLabel(error, 'TransientTransactionError') || unreachable.test(String(error.name))) return 'failing';
  return null;
}

/** The failure of the store that an error comes from; null where it has another reason. */
export function toStorageFailure(error: unknown): StorageFailure | null {
  for (let each = error; isRecord(each); each = each.cause) {
    const kind = kindOf(each);
    if (kind) return each instanceof StorageFailure ? each : new StorageFailure(kind, error);
  }
  return null;
}

/** SQLite asks at the end of a transaction for what was deferred: that is about what was written, not about the disk. */
const isAboutContent = (error: unknown) => isRecord(error) && /^SQLITE_CONSTRAINT/.test(String(error.code));

/** For whatever goes wrong where a transaction begins or ends: nobody may believe that it was stored. */
export function toCommitFailure(error: unknown): unknown {
  return isAboutContent(error) ? error : (toStorageFailure(error) ?? new StorageFailure('failing', error));
}
