import { pushPath, type PushMessage } from '@eyvan/wire';
import { signatureHeader, signBody } from '@eyvan/wire/signature';
import type { Payload } from 'payload';
import { env } from '../platform/env';
import type { BackgroundWork } from '../platform/jobs/background';
import { messageOf } from '../platform/errors/read-error';

interface OutboxRow {
  id: string;
  receiver: string;
  message: PushMessage;
  attempts: number;
}

const answerTimeoutMs = 5_000;
/** A site that was away may still show what was withdrawn meanwhile, until it hears of it. */
const pauseMaxMs = { changed: 15_000, withdrawn: 2_000 };
/** Few, as a withdrawal that comes meanwhile waits for the rest of them. */
const batch = 10;

/** 0.5 s, 1 s, 2 s … 15 s: a site that was away learns of everything within a quarter of a minute of its return. */
const pauseAfter = (attempts: number, kind: PushMessage['kind']) =>
  Math.min(pauseMaxMs[kind], 250 * 2 ** attempts);

async function pushToSite({ receiver, message }: OutboxRow): Promise<void> {
  const body = JSON.stringify(message);
  const response = await fetch(`${receiver}${pushPath}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      [signatureHeader]: signBody(env.REVALIDATE_SECRET, body, new Date()),
    },
    signal: AbortSignal.timeout(answerTimeoutMs),
  });
  if (!response.ok) throw new Error(`the site answered ${response.status}`);
}

/** Tells an edge that nothing it has kept for bad times may be shown any more. */
async function dropAtEdge(origin: string): Promise<void> {
  const signal = AbortSignal.timeout(answerTimeoutMs);
  const response = await fetch(`${origin}/drop`, { method: 'POST', signal });
  if (!response.ok) throw new Error(`the edge answered ${response.status}`);
}

async function push(row: OutboxRow): Promise<void> {
  if (env.EDGE_URLS.includes(row.receiver)) return dropAtEdge(row.receiver);
  await pushToSite(row);
  // Once more for each site: until now it may have given its old page to an edge.
  if (row.message.kind === 'withdrawn') await Promise.all(env.EDGE_URLS.map(dropAtEdge));
}

async function deliverOne(payload: Payload, row: OutboxRow): Promise<boolean> {
  const target = { collection: 'outbox', where: { id: { equals: row.id } } } as const;
  try {
    await push(row);
    await payload.db.deleteOne(target);
    return true;
  } catch (error) {
    const attempts = row.attempts + 1;
    const nextAttemptAt = new Date(Date.now() + pauseAfter(attempts, row.message.kind)).toISOString();
    const lastError = messageOf(error).slice(0, 200);
    await payload.db.updateOne({ ...target, data: { attempts, nextAttemptAt, lastError } });
    if (attempts === 1)
      payload.logger.warn(`A push to the site or the edge was not taken and will be repeated: ${lastError}`);
    return false;
  }
}

/** What is due; and what is put off for longer than is ever meant: the clock was ahead, and has been set right. */
function findDue(payload: Payload, receiver: string) {
  const now = Date.now();
  const never = now + Math.max(...Object.values(pauseMaxMs));
  return payload.db.find<OutboxRow>({
    collection: 'outbox',
    limit: batch,
    pagination: false,
    sort: 'nextAttemptAt',
    where: {
      and: [
        { receiver: { equals: receiver } },
        {
          or: [
            { nextAttemptAt: { less_than_equal: new Date(now).toISOString() } },
            { nextAttemptAt: { greater_than: new Date(never).toISOString() } },
          ],
        },
      ],
    },
  });
}

/** Who is told: the edges and the sites. */
export const receivers = (): string[] => [...env.EDGE_URLS, ...env.REVALIDATE_URLS];

/**
 * Delivers what is due to one receiver, oldest first: at least once, signed, and again until it is taken. The site
 * does the same thing for the same push, so that once more does no harm. One that does not take it is left alone for
 * this time, and keeps nobody else from theirs.
 * @returns how many were taken
 */
export async function deliverTo(payload: Payload, receiver: string): Promise<number> {
  for (let delivered = 0; ;) {
    const { docs } = await findDue(payload, receiver);
    if (docs.length === 0) return delivered;
    for (const row of docs) {
      if (!(await deliverOne(payload, row))) return delivered;
      delivered += 1;
    }
  }
}

/** Throws away what waits for those who are told no longer, as a site that was taken down. */
async function forgetFormerReceivers(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: 'outbox',
    where: { receiver: { not_in: receivers() } },
  });
}

/** The deliveries, as `startBackground` wants them. */
export const deliveriesOf = (payload: Payload): BackgroundWork => ({
  works: receivers().map((receiver) => ({
    name: `Delivering to ${receiver}`,
    act: () => deliverTo(payload, receiver),
  })),
  tidy: () => forgetFormerReceivers(payload),
});
