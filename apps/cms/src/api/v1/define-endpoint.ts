import type { endpoints, EndpointName } from '@eyvan/contract';
import type { Payload } from 'payload';
import type { z } from 'zod';
import type { Answer } from './http';

type Query<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]['query']>;
type Params<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]['params']>;

/** What a handler is given: everything parsed, nothing raw. */
export interface Asked<Name extends EndpointName> {
  payload: Payload;
  params: Params<Name>;
  query: Query<Name>;
  url: URL;
}

/** One endpoint of API v1: its row of the contract, and how it is answered. */
export interface EndpointHandler {
  name: EndpointName;
  handle: (asked: Asked<EndpointName>) => Promise<Answer>;
}

/** Ties a handler to its row of the contract, which says what it will be asked. */
export const defineEndpoint = <Name extends EndpointName>(
  name: Name,
  handle: (asked: Asked<Name>) => Promise<Answer>,
): EndpointHandler => ({ name, handle: handle as EndpointHandler['handle'] });
