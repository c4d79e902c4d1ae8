import {
  addDataAndFileToRequest,
  APIError,
  Forbidden,
  type Endpoint,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { actorOf, canPublish } from '../access/roles';
import { refuse, sayRefusal } from '../refusals/refuse';
import { isRecord } from './is-record';
import { checkQuery } from './check-query';
import { refuseMissingPreference } from '../upstream/refuse-missing-preference';

type Handler = Endpoint['handler'];

/** Payload's own routes about documents: what stands below a collection. */
const aboutDocuments = new Set([
  ...['/', '/:id', '/count', '/distinct', '/versions', '/versions/:id', '/:id/duplicate'],
  '/access/:id?',
]);
/** Who is asked by the anonymous for their rights is told that there are none. */
const isOpen = (path: string) => path === '/access/:id?';

const isChoice = (value: unknown) => value === 'true' || value === 'false' || value === '';
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText));
const isCount = (max: number) => (value: unknown) =>
  isText(value) && /^\d{1,7}$/.test(String(value)) && Number(value) <= max;

/** What the admin sends with its questions and saves, and what of each is taken. Everything else is refused. */
const parameters: Record<string, (value: unknown) => boolean> = {
  autosave: isChoice,
  confirmUses: isText,
  depth: isCount(10),
  draft: isChoice,
  'fallback-locale': isTexts,
  fallbackLocale: isTexts,
  field: isText,
  flattenLocales: isChoice,
  // What is none of a page's lengths gets the longest: see `boundLists`.
  limit: (value) => isText(value) && /^-?\d{1,9}$/.test(String(value)),
  locale: isText,
  overrideLock: isChoice,
  page: isCount(1_000_000),
  pagination: isChoice,
  select: (value) => isRecord(value) || value === '',
  sort: isTexts,
  trash: isChoice,
  unpublishAllLocales: isChoice,
  uploadEdits: isRecord,
  where: (value) => isRecord(value) || isText(value),
};

function parseWhere(value: unknown): unknown {
  if (!isText(value) || value === '') return value;
  try {
    return JSON.parse(value);
  } catch {
    // JSON says "no" by throwing.
    return refuse('where', 'takes conditions');
  }
}

/**
 * Holds the parameters of a request against those that the admin sends.
 * @throws APIError 400 that names the parameter
 */
function checkParameters(req: PayloadRequest) {
  const { query = {} } = req;
  for (const [name, value] of Object.entries(query)) {
    // Payload itself notes here, while it signs somebody in, what was not asked.
    if (value === undefined) continue;
    const fits = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!fits) refuse(name.slice(0, 100), 'is no parameter here');
    if (!fits(value)) refuse(name, 'has a value that it does not take');
  }
  // Withdrawing sends it; with a draft it would write over what is public in the history.
  if (query.unpublishAllLocales === 'true' && (query.draft === 'true' || !canPublish(actorOf(req))))
    refuse('unpublishAllLocales', 'is no parameter here');
}

/** Conditions of Payload's own collections are checked here: their operations know no hooks of ours. */
function checkConditions(req: PayloadRequest, path: string) {
  const slug = req.routeParams?.collection;
  const collection = req.payload.config.collections.find((one) => one.slug === slug);
  if (!collection) return;
  const { sort, where } = req.query;
  checkQuery(
    collection,
    { sort, where: parseWhere(where) },
    path.startsWith('/versions') ? 'version' : 'document',
  );
}

const isClear = (error: unknown): error is APIError =>
  error instanceof APIError && error.status >= 400 && error.status < 500;

/** Payload's own words are those of its parser. @throws APIError 413 */
function refuseSize(req: PayloadRequest, error: APIError): never {
  const bytesMax = req.payload.config.upload.limits?.fileSize;
  if (!bytesMax) throw error;
  const message = sayRefusal(req, 'bodyTooLarge', { count: bytesMax / 1_000_000 });
  throw new APIError(message, error.status, null, true);
}

/**
 * Reads the body of a request once, as Payload does, and leaves it where Payload looks for it.
 * @throws APIError 400 where it is not what it says, 413 where it is too large
 */
export async function readBody(req: PayloadRequest): Promise<void> {
  if (!['PATCH', 'POST', 'PUT'].includes(req.method ?? '')) return;
  try {
    await addDataAndFileToRequest(req);
  } catch (error) {
    if (isClear(error) && error.status === 413) refuseSize(req, error);
    // Whatever a reader of JSON or of multipart stumbled over came from outside.
    throw isClear(error) ? error : new APIError('The body of the request cannot be read', 400, null, true);
  }
  if (req.data !== undefined && !isRecord(req.data)) refuse('data', 'takes a group of fields');
  // Payload would begin once more, with a stream that is at its end.
  Object.defineProperty(req, 'body', { value: null, configurable: true });
}

const guard =
  (path: string, handler: Handler): Handler =>
  async (req) => {
    if (aboutDocuments.has(path)) {
      // Nobody is told what would have been wrong with a question that is not answered anyway.
      if (!req.user && !isOpen(path)) throw new Forbidden(req.t);
      checkParameters(req);
      checkConditions(req, path);
    }
    if (path === '/:key' && req.method === 'DELETE' && req.user) await refuseMissingPreference(req);
    await readBody(req);
    // A picture may come without a word beside it; a save without anything says nothing.
    if (path === '/' || path === '/:id') req.data ??= {};
    return handler(req);
  };

/** What we have set ourselves, and Payload's own that was wrapped before. */
const left = new WeakSet<Handler>();

/** Leaves an endpoint as it is: our own check what they get. */
export const leaveEndpoints = (endpoints: Omit<Endpoint, 'root'>[] | false | undefined) => {
  for (const { handler } of endpoints || []) left.add(handler);
};

function guardAll(endpoints: Endpoint[]) {
  for (const endpoint of endpoints) {
    if (left.has(endpoint.handler)) continue;
    endpoint.handler = guard(endpoint.path, endpoint.handler);
    left.add(endpoint.handler);
  }
}

/**
 * Puts a guard before all of Payload's own REST. For `onInit`: some of the collections are Payload's own, and come
 * after the config.
 */
export function guardEndpoints(payload: Payload): void {
  for (const { config } of Object.values(payload.collections))
    if (config.endpoints) guardAll(config.endpoints);
  for (const { endpoints } of payload.globals.config) if (endpoints) guardAll(endpoints);
  if (payload.config.endpoints) guardAll(payload.config.endpoints);
}
