import { apiBasePath, forReader, problem as problemSchema, type Problem } from '@eyvan/contract';
import type { z } from 'zod';
import { ContractError, NotFoundError, ProblemError, UnavailableError, WithdrawnError } from './errors';

/** A query as a caller writes it: lists are repeated, what is undefined is left out. */
export type Query = Record<string, string | number | readonly (string | number)[] | undefined>;

export interface ClientOptions {
  /** Origin of the site or of the CMS, `https://…`, without a path. */
  baseUrl: string;
  /** Taken as an argument, so that tests and frameworks bring their own. */
  fetch?: typeof fetch;
  /** Waits this long for an answer; 10,000 when left out. */
  timeoutMs?: number;
}

/** What is handed to `fetch` untouched: a framework's caching hints, headers, a signal. */
export type CallOptions = RequestInit;

function toUrl(baseUrl: string, path: string, query: Query): string {
  const url = new URL(`${apiBasePath}${path}`, baseUrl);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
  }
  return url.href;
}

function toError(problem: Problem): Error {
  if (problem.status === 404) return new NotFoundError(problem);
  if (problem.status === 410) return new WithdrawnError(problem);
  return new ProblemError(problem);
}

async function send(url: string, options: ClientOptions, init: CallOptions): Promise<Response> {
  const { fetch: doFetch = fetch, timeoutMs = 10_000 } = options;
  try {
    return await doFetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      ...init,
      headers: { accept: 'application/json', ...init.headers },
    });
  } catch (error) {
    throw new UnavailableError('The API did not answer', { cause: error });
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new UnavailableError(`The API answered ${response.status} with something other than JSON`, {
      cause: error,
    });
  }
}

/**
 * One GET of the public API, parsed by the contract.
 * @throws NotFoundError, WithdrawnError, ProblemError (other 4xx), UnavailableError (5xx, network, time), ContractError
 */
export async function request<Schema extends z.ZodType>(
  options: ClientOptions,
  path: string,
  query: Query,
  schema: Schema,
  init: CallOptions = {},
): Promise<z.infer<Schema>> {
  const response = await send(toUrl(options.baseUrl, path, query), options, init);
  if (response.status >= 500 || response.status === 429)
    throw new UnavailableError(`The API answered ${response.status}`);
  const json = await readJson(response);
  if (!response.ok) {
    const parsed = forReader(problemSchema).safeParse(json);
    // A 404 that is not a problem document comes from something else on the way: it says nothing about the item.
    if (!parsed.success)
      throw new UnavailableError(`The API answered ${response.status} without a problem document`);
    throw toError(parsed.data);
  }
  const parsed = forReader(schema).safeParse(json);
  if (!parsed.success)
    throw new ContractError(`Not what the contract says: ${parsed.error.message}`, { cause: parsed.error });
  return parsed.data;
}
