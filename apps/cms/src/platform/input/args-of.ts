import type { CollectionBeforeOperationHook } from 'payload';
import { isRecord } from './is-record';

type Args = Parameters<CollectionBeforeOperationHook>[0]['args'];

/**
 * The arguments of an operation, to be looked into: which of them there are differs from one to the next, and what
 * stands in them has come in from outside.
 */
export const argsOf = (args: Args): Record<string, unknown> => (isRecord(args) ? args : {});
