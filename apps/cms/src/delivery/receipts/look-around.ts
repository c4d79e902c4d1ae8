import type { Payload } from 'payload';
import { inTransaction } from '../../platform/database/in-transaction';
import { messageOf } from '../../platform/errors/read-error';
import { isRecord } from '../../platform/input/is-record';
import type { BackgroundWork } from '../../platform/jobs/background';
import { isGone, toNextLook, type ReceiptRow, type Sighting } from './receipt';

const answerTimeoutMs = 5_000;
const rowsMax = 20;
const atOnce = 4;

interface Answer {
  status: number;
  text: string;
}

async function ask(url: string): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(answerTimeoutMs) });
  return { status: response.status, text: await response.text() };
}

/** `fetch failed` says nothing; what it was caused by does: ECONNREFUSED, ENOTFOUND. */
function whyNot(error: unknown): string {
  const cause = isRecord(error) && isRecord(error.cause) ? error.cause : {};
  return (typeof cause.code === 'string' ? cause.code : messageOf(error)).slice(0, 100);
}

/** Asks each address once in a round, however many receipts want to know. */
function asking(): (url: string) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>();
  return (url) => {
    const answer = asked.get(url) ?? ask(url);
    asked.set(url, answer);
    return answer;
  };
}

async function look(one: Sighting, itemId: string, answerOf: ReturnType<typeof asking>): Promise<Sighting> {
  try {
    const answer = await answerOf(one.address + one.path);
    const at = new Date().toISOString();
    if (isGone(one.kind, itemId, answer)) return { ...one, goneAt: at, stillAt: null, why: null };
    return answer.status >= 500 ? { ...one, why: String(answer.status) } : { ...one, stillAt: at, why: null };
  } catch (error) {
    return { ...one, why: whyNot(error) };
  }
}

async function lookAt(row: ReceiptRow, answerOf: ReturnType<typeof asking>): Promise<Sighting[]> {
  const seen: Sighting[] = [];
  for (let from = 0; from < row.sightings.length; from += atOnce) {
    const some = row.sightings.slice(from, from + atOnce);
    seen.push(
      ...(await Promise.all(some.map((one) => (one.goneAt ? one : look(one, row.itemId, answerOf))))),
    );
  }
  return seen;
}

/** Looks once for what is due. @returns for how many receipts */
export async function lookAround(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<ReceiptRow>({
    collection: 'receipts',
    limit: rowsMax,
    pagination: false,
    sort: 'nextLookAt',
    where: { nextLookAt: { less_than_equal: new Date().toISOString() } },
  });
  const answerOf = asking();
  for (const row of docs) {
    const sightings = await lookAt(row, answerOf);
    const attempts = row.attempts + 1;
    const nextLookAt = toNextLook({ ...row, sightings, attempts }, Date.now());
    await inTransaction(payload, (req) =>
      payload.db.updateMany({
        collection: 'receipts',
        req,
        // Withdrawn again meanwhile, or public again: another row, or none.
        where: { id: { equals: row.id } },
        data: { sightings, attempts, nextLookAt },
      }),
    );
  }
  return docs.length;
}

/** The looking, as `startBackground` wants it. */
export const lookingAround = (payload: Payload): BackgroundWork['works'][number] => ({
  name: 'Looking where withdrawn texts are gone',
  act: () => lookAround(payload),
});
