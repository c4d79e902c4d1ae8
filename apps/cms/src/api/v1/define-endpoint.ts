import { endpoints, type EndpointName } from '@eyvan/contract';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Answer } from './http';
import { parseQuery } from './parse-query';
import { ApiProblem } from './problem-response';

type Query<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]['query']>;
type Params<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]['params']>;

/** What a handler is given: everything parsed, nothing raw. */
export interface Asked<Name extends EndpointName> {
  payload: Payload;
  params: Params<Name>;
  query: Query<Name>;
  url: URL;
}

/** What a request asks of an endpoint: the parts of its path by their names in the contract, and its query. */
interface Raw {
  payload: Payload;
  params: Record<string, string>;
  url: URL;
}

/** One endpoint of API v1: its row of the contract, and how it is answered. */
export interface EndpointHandler<Name extends EndpointName = EndpointName> {
  name: Name;
  /** @throws ApiProblem 400 for a query that the contract does not know, 404 for an address that cannot be */
  handle: (asked: Raw) => Promise<Answer>;
}

export const nothingHere = () => new ApiProblem('notFound', 'There is nothing at this address');

/** The parts of a path by the contract. @throws ApiProblem 404 where nothing can be at such an address */
function parseParams<Schema extends z.ZodObject>(schema: Schema, given: Raw['params']): z.infer<Schema> {
  const parsed = z.safeParse(schema, given);
  if (!parsed.success) throw nothingHere();
  return parsed.data;
}

/** Ties a handler to its row of the contract, which says what it will be asked. */
export const defineEndpoint = <Name extends EndpointName>(
  name: Name,
  handle: (asked: Asked<Name>) => Promise<Answer>,
): EndpointHandler<Name> => ({
  name,
  handle: async ({ payload, params, url }) => {
    const query = parseQuery<(typeof endpoints)[Name]['query']>(endpoints[name].query, url.searchParams);
    return handle({
      payload,
      params: parseParams<(typeof endpoints)[Name]['params']>(endpoints[name].params, params),
      query,
      url,
    });
  },
});
