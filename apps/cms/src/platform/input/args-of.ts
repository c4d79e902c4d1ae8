import type { FlattenedField, PayloadRequest } from 'payload';
import { isRecord } from './is-record';

/**
 * The arguments of an operation, to be looked into: which of them there are differs from one to the next, and what
 * stands in them has come in from outside.
 */
export const argsOf = (args: unknown): Record<string, unknown> => (isRecord(args) ? args : {});

/** What comes in for a collection or for a global, as far as our checks of it ask. */
export interface Incoming {
  args?: unknown;
  collection: { flattenedFields: FlattenedField[] };
  operation: string;
  overrideAccess?: boolean | undefined;
  req: PayloadRequest;
}

/** A check of what comes in, for Payload's `beforeOperation`. @throws APIError 400 that names what is wrong */
export type IncomingCheck = (incoming: Incoming) => void;
