import { Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload';
import { actorOf, canPublish } from '../access/roles';

/** Remembers whether an operation saves a draft: hooks are not told, and a withdrawal looks just like one. */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'create' || operation === 'update')
    context.isDraftSave = Boolean((args as { draft?: boolean }).draft);
  return args;
};

/**
 * Only editors change what the public sees. Access rules cannot see this alone: a write without `draft` to a
 * published edition takes it off the site, whatever status it names; so do the bin and a restored version.
 */
export const guardPublication: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const actor = actorOf(req);
  // No user means the house itself (seed, importer, commands): Payload lets no anonymous request come this far.
  if (!actor || canPublish(actor)) return data;
  if (data._status === 'published' || data.stage === 'approved') throw new Forbidden(req.t);
  if (operation === 'create' || (context.isDraftSave && !data.deletedAt)) return data;
  const publicRow = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection: collection.slug,
    req,
    select: { _status: true },
    where: { id: { equals: originalDoc?.id } },
  });
  if (publicRow?._status === 'published') throw new Forbidden(req.t);
  return data;
};
