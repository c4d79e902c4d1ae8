import type { Payload } from 'payload';
import { refuseHalfRestored } from '../database/half-restored';
import { toStorageFailure, type FailureKind } from '../database/storage-failure';
import { tryWriting } from '../database/try-writing';

/** Whether the newsroom can serve: all of it, only those who read, or nobody. The reason shows no path and no query. */
export type Readiness = { status: 'ready' } | { status: 'not ready'; reads: boolean; reason: string };

/** Reads one row of what the public sees, and one edition: database and schema are there. @throws when they are not */
export async function checkReading(payload: Payload): Promise<void> {
  await refuseHalfRestored(payload);
  await payload.db.findOne({ collection: 'publications', where: { sequence: { exists: true } } });
  await payload.db.findOne({ collection: 'news', where: { id: { exists: true } } });
}

/** However often somebody asks, it is written this often at most. */
const writesEveryMs = 2_000;
/** The site asks, and waits for two seconds; behind a writer of another process the last outcome has to do. */
const answerWithinMs = 1_000;

const reasons: Record<FailureKind, string> = {
  full: 'The disk is full: nothing can be saved',
  busy: 'The database is busy with another writer: nothing can be saved',
  failing: 'The database cannot be written: nothing can be saved',
  uncertain: 'The database does not say whether it has saved anything',
};

let outcome: FailureKind | null = null;
let triedAt = -Infinity;
let trying: Promise<void> | null = null;

async function tryOnce(payload: Payload): Promise<void> {
  try {
    await tryWriting(payload);
    outcome = null;
  } catch (error) {
    // Whatever goes wrong is the answer to the question.
    outcome = toStorageFailure(error)?.kind ?? 'failing';
  }
  triedAt = performance.now();
  trying = null;
}

async function checkWriting(payload: Payload): Promise<FailureKind | null> {
  if (performance.now() - triedAt < writesEveryMs) return outcome;
  trying ??= tryOnce(payload);
  await Promise.race([trying, new Promise((resolve) => setTimeout(resolve, answerWithinMs))]);
  return outcome;
}

/** Database, schema and publications can be read, and what is saved is stored. */
export async function checkReadiness(payload: Payload): Promise<Readiness> {
  try {
    await checkReading(payload);
  } catch {
    return { status: 'not ready', reads: false, reason: 'The database cannot be read' };
  }
  const failure = await checkWriting(payload);
  return failure ? { status: 'not ready', reads: true, reason: reasons[failure] } : { status: 'ready' };
}
