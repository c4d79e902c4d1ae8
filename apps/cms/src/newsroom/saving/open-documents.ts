import { sessionHeader } from '../../platform/locks/lock';
import { isRecord } from '../../platform/input/is-record';
import { parseAnswer } from '../rest/parse-answer';
import type { Stored } from './answer';
import { typedOf, type Values } from './values';

/** A form that stands open in this window, as far as its requests are concerned. */
export interface OpenDocument {
  /** `updatedAt` of the version that the form stands on; empty for what is not stored yet. */
  base: () => string;
  session: string;
  /** Another part of the admin (publish, save, a step) has stored the form. */
  onStored: (sent: Values, doc: Stored) => void;
  onStale: () => void;
  onTaken: (holder: string) => void;
  /** Saves what is typed. @returns whether the CMS has everything */
  flush: () => Promise<boolean>;
}

const open = new Map<string, OpenDocument>();
const queues = new Map<string, Promise<unknown>>();

/** Registers a form under `news/<id>`. @returns what takes it off again */
export function openDocument(key: string, document: OpenDocument): () => void {
  open.set(key, document);
  return () => {
    if (open.get(key) === document) open.delete(key);
  };
}

export const findOpen = (key: string): OpenDocument | undefined => open.get(key);

/** `news/<id>` of an address of REST, or `media/new` where something is made; null for any other. */
function toKey(input: RequestInfo | URL, method: string): string | null {
  const address = input instanceof Request ? input.url : String(input);
  const { pathname } = new URL(address, window.location.origin);
  const [, slug, id] = /^\/api\/([a-z-]+)(?:\/([^/]+))?$/.exec(pathname) ?? [];
  if (!slug) return null;
  if (method === 'PATCH' && id) return `${slug}/${id}`;
  return method === 'POST' && !id ? `${slug}/new` : null;
}

const toValues = (json: unknown): Values => (isRecord(json) ? json : {});

/** What a request carries of the form: Payload's own sends a `FormData` with everything in `_payload`. */
function toSent(body: unknown): Values {
  const text = body instanceof FormData ? body.get('_payload') : body;
  try {
    return typeof text === 'string' ? typedOf(toValues(JSON.parse(text))) : {};
  } catch {
    return {};
  }
}

async function tell(document: OpenDocument, response: Response, body: unknown): Promise<void> {
  if (response.status === 412) return document.onStale();
  const json: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const answer = parseAnswer(json);
  if (response.status === 423) return document.onTaken(answer.errors?.[0]?.data?.holder ?? '');
  if (response.ok && answer.doc) document.onStored(toSent(body), answer.doc);
}

/**
 * Gives every request that stores an open form, whichever part of Payload's admin makes it, what it is based on
 * (`If-Match`) and whose window it is; lets such requests of one document wait for each other; and tells the form
 * what became of those that are not its own.
 */
export function watchRequests(fetch: typeof window.fetch): typeof window.fetch {
  return (input, init) => {
    const method = init?.method?.toUpperCase() ?? (input instanceof Request ? input.method : 'GET');
    const key = method === 'PATCH' || method === 'POST' ? toKey(input, method) : null;
    const document = key ? open.get(key) : undefined;
    if (!key || !document) return fetch(input, init);
    const headers = new Headers(init?.headers);
    const isOwn = headers.has(sessionHeader);
    const send = async () => {
      headers.set(sessionHeader, document.session);
      if (document.base()) headers.set('if-match', `"${document.base()}"`);
      const response = await fetch(input, { ...init, headers });
      if (!isOwn) await tell(document, response, init?.body);
      return response;
    };
    // What is sent while the page is being left cannot wait.
    if (init?.keepalive) return send();
    const mine = (queues.get(key) ?? Promise.resolve()).then(send, send);
    queues.set(key, mine);
    return mine;
  };
}
