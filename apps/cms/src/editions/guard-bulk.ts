import { toEditionSlug } from '../content/edition';
import { isRecord } from '../platform/input/is-record';
import { argsOf } from '../platform/input/args-of';
import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { refuseInWords } from '../platform/refusals/refuse';

/** A page of the list: what somebody has seen when they press "withdraw". */
const withdrawalsMax = 25;

/**
 * Remembers as `context.isBulk` that many editions are changed at once: a refusal then has to say which. One click
 * does not take the whole newsroom off the site.
 * @throws APIError 400 for a withdrawal of more than one page of the list
 */
export const guardBulk: CollectionBeforeOperationHook = async ({
  args,
  collection,
  context,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, draft, data } = argsOf(args);
  if (operation !== 'update' || id !== undefined || !('where' in args) || !args.where) return args;
  context.isBulk = true;
  if (overrideAccess || draft || !isRecord(data) || data._status !== 'draft') return args;
  const { totalDocs } = await req.payload.count({
    collection: toEditionSlug(collection.slug),
    where: { and: [args.where, { _status: { equals: 'published' } }] },
    req,
  });
  if (totalDocs > withdrawalsMax) refuseInWords(req, '_status', 'bulkWithdrawal', { count: withdrawalsMax });
  return args;
};

/** A refusal with the title of what it is about before it. */
export function nameRefusal(error: unknown, title: unknown): unknown {
  if (!(error instanceof APIError) || typeof title !== 'string') return error;
  return new APIError(`“${title}”: ${error.message}`, error.status, error.data, true);
}
