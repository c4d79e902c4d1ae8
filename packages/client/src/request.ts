import {
  endpoints,
  forReader,
  problem as problemSchema,
  type EndpointName,
  type Problem,
  type ResponseOf,
} from '@eyvan/contract';
import type { z } from 'zod';
import { toEndpointUrl, type ParamsOf, type QueryOf } from './endpoint-url';
import { ContractError, NotFoundError, ProblemError, UnavailableError, WithdrawnError } from './errors';

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
export async function request<Name extends EndpointName>(
  options: ClientOptions,
  name: Name,
  params: ParamsOf<Name>,
  query: QueryOf<Name>,
  init: CallOptions = {},
): Promise<ResponseOf<Name>> {
  const response = await send(toEndpointUrl(options.baseUrl, name, params, query), options, init);
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
  // TypeScript does not see that the row of a name and the answer of that name belong together.
  const schema = endpoints[name].response as z.ZodType as z.ZodType<ResponseOf<Name>>;
  const parsed = forReader(schema).safeParse(json);
  if (!parsed.success)
    throw new ContractError(`Not what the contract says: ${parsed.error.message}`, { cause: parsed.error });
  return parsed.data;
}
