import { isRecord } from '../platform/input/is-record';
import { argsOf } from '../platform/input/args-of';
import { Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload';
import { actorOf, canPublish } from '../platform/access/roles';
import { findRow } from '../platform/database/read-once';

/**
 * Settles what kind of save an operation is, and remembers it as `context.isDraftSave`: the hooks that follow are
 * not told, and a withdrawal looks just like a draft to them.
 */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args;
  const { data, draft: isDraft } = argsOf(args);
  const save = isRecord(data) ? data : {};
  // The bin is no draft: what lies in it is gone for readers too.
  const draft = Boolean(isDraft) && !save.deletedAt;
  // Asked to update with `draft`, Payload publishes all the same when the data says "published".
  const isPublication = operation === 'update' && save._status === 'published';
  context.isDraftSave = draft && !isPublication;
  // The publication of "one locale" keeps every field without locales as it was: of an edition, all of them.
  return Object.assign({}, args, { draft, publishSpecificLocale: undefined });
};

/** Whether what is read is read for a save, by its own hooks or for its answer. */
export const isSaving = (context: Record<string, unknown>): boolean => context.isDraftSave !== undefined;

/**
 * Only editors change what the public sees. Access rules cannot see this alone: a write without `draft` to a
 * published edition takes it off the site, whatever status it names; so do the bin and a restored version.
 */
export const guardPublication: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data: given,
  operation,
  originalDoc,
  req,
}) => {
  // A published version that is restored as a draft still says that it is published.
  const data = context.isDraftSave ? { ...given, _status: 'draft' } : given;
  const actor = actorOf(req);
  // No user means the system itself (seed, importer, commands): Payload lets no anonymous request come this far.
  if (!actor || canPublish(actor)) return data;
  if (data._status === 'published') throw new Forbidden(req.t);
  if (data.stage === 'approved') {
    if (originalDoc?.stage !== 'approved' && !context.isRestoringVersion) throw new Forbidden(req.t);
    // What was approved is being changed: it is written on, and has to be approved again.
    data.stage = 'writing';
  }
  if (operation === 'create' || context.isDraftSave) return data;
  const publicRow = await findRow<{ id: string; _status?: string }>(
    req,
    collection.slug,
    String(originalDoc?.id),
  );
  if (publicRow?._status === 'published') throw new Forbidden(req.t);
  return data;
};
