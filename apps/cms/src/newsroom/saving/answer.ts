import * as z from 'zod/mini';
import { sessionHeader } from '../../platform/locks/lock';
import { parseAnswer } from '../rest/parse-answer';
import type { Values } from './values';

/** Of a document as it is stored now. `updatedAt` is what the next save is based on. */
export interface Stored extends Values {
  updatedAt: string;
}

/** What became of a save. A request that was answered with nothing may have been carried out all the same. */
export type Answer =
  | { kind: 'saved'; doc: Stored }
  /** Refused for what it says: by field, as `data.errors` names them, or as a whole. */
  | { kind: 'refused'; message: string; fields: { path: string; message: string }[] }
  /** 412: the document has gone on meanwhile. */
  | { kind: 'stale' }
  /** 423: somebody else has the document open. */
  | { kind: 'locked'; holder: string }
  | { kind: 'signedOut' }
  | { kind: 'offline' }
  | { kind: 'failing'; message: string };

/** Payload's answer about who is signed in. */
const me = z.object({ user: z.nullish(z.object({ id: z.string() })) });
/** A document of Payload's REST, with all that it holds. */
const stored = z.looseObject({ updatedAt: z.string() });

/** Where a document is kept, and by which window it is written. */
export interface Place {
  slug: string;
  id: string;
  locale: string;
  session: string;
  /** Of news and events: what is saved is a draft. */
  isDraft: boolean;
  userId: string;
}

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** A server that hangs is no better than one that is gone. */
const timeoutMs = 30_000;

const addressOf = ({ slug, id, isDraft, locale }: Place, more: Record<string, string> = {}) => {
  const query = {
    depth: '0',
    'fallback-locale': 'null',
    locale,
    ...(isDraft ? { draft: 'true' } : {}),
    ...more,
  };
  return `/api/${slug}/${id}?${new URLSearchParams(query).toString()}`;
};

/** Whether the one who writes is still signed in; null where nobody answers. */
async function isSignedIn(fetch: Fetch, userId: string): Promise<boolean | null> {
  try {
    const response = await fetch('/api/users/me', { signal: AbortSignal.timeout(timeoutMs) });
    const { user } = me.parse(await response.json());
    return user?.id === userId;
  } catch {
    return null;
  }
}

async function toAnswer(response: Response, fetch: Fetch, userId: string): Promise<Answer> {
  const body = parseAnswer(await response.json().catch(() => null));
  if (response.ok && body.doc) return { kind: 'saved', doc: body.doc };
  const error = body.errors?.[0];
  const message = error?.message ?? String(response.status);
  if (response.status === 401 || response.status === 403) {
    const answer = await isSignedIn(fetch, userId);
    if (answer === null) return { kind: 'offline' };
    return answer ? { kind: 'refused', message, fields: [] } : { kind: 'signedOut' };
  }
  if (response.status === 412) return { kind: 'stale' };
  if (response.status === 423) return { kind: 'locked', holder: error?.data?.holder ?? '' };
  if (response.status >= 500 || response.status === 429 || response.status === 408)
    return { kind: 'failing', message };
  return { kind: 'refused', message, fields: error?.data?.errors ?? [] };
}

/**
 * Saves the fields that have changed, as what they are based on: `PATCH` with `If-Match`. Never throws.
 * @param isLeaving the page is being left: the browser carries the request out behind it (64 KB at most)
 */
export async function sendChanges(
  fetch: Fetch,
  place: Place,
  changes: Values,
  base: string,
  { isLeaving = false } = {},
): Promise<Answer> {
  try {
    const response = await fetch(addressOf(place, { autosave: 'true' }), {
      method: 'PATCH',
      body: JSON.stringify(changes),
      headers: {
        'content-type': 'application/json',
        'if-match': `"${base}"`,
        [sessionHeader]: place.session,
      },
      ...(isLeaving ? { keepalive: true } : { signal: AbortSignal.timeout(timeoutMs) }),
    });
    return await toAnswer(response, fetch, place.userId);
  } catch {
    return { kind: 'offline' };
  }
}

/** What is stored now, drafts too; null where it cannot be had. */
export async function fetchStored(fetch: Fetch, place: Place): Promise<Stored | null> {
  try {
    const response = await fetch(addressOf(place), { signal: AbortSignal.timeout(timeoutMs) });
    return response.ok ? stored.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
