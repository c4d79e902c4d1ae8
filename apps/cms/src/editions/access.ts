import type { Access, CollectionConfig, Where } from 'payload';
import { isAdmin, isSignedIn } from '../platform/access/predicates';
import { actorOf, canPublish, canWriteIn, hasRole, type Actor } from '../platform/access/roles';

type Data = {
  language?: string;
  original?: unknown;
  _status?: string;
  stage?: string;
  deletedAt?: string | null;
};

/** Publishing, approving and withdrawing are the editors'. */
const isForEditors = (data: Data | undefined) => data?._status === 'published' || data?.stage === 'approved';

function canCreateEdition(actor: Actor, data: Data | undefined): boolean {
  if (canPublish(actor)) return true;
  if (isForEditors(data)) return false;
  if (data?.language && !canWriteIn(actor, data.language)) return false;
  if (hasRole(actor, 'journalist')) return true;
  // Asked without data, the admin wants to know whether to offer a new item: a translation begins at its original.
  return hasRole(actor, 'translator') && Boolean(data?.original);
}

const create: Access<Data> = ({ req, data }) => {
  const actor = actorOf(req);
  return actor !== null && canCreateEdition(actor, data);
};

/** One's own editions, in one's own languages. */
function ownEditions(actor: Actor): Where | false {
  if (!hasRole(actor, 'journalist', 'translator')) return false;
  const own: Where[] = [{ createdBy: { equals: actor.id } }];
  if (actor.languages.length > 0) own.push({ language: { in: [...actor.languages] } });
  if (!hasRole(actor, 'journalist')) own.push({ original: { exists: true } });
  return { and: own };
}

const update: Access<Data> = ({ req, data }) => {
  const actor = actorOf(req);
  if (canPublish(actor)) return true;
  // A form sends `stage: approved` back as it found it: what that means is for `guardPublication` to say.
  if (!actor || data?._status === 'published') return false;
  if (data?.language && !canWriteIn(actor, data.language)) return false;
  return ownEditions(actor);
};

/**
 * What has been public is withdrawn by an editor; what never was may be put into the bin by the one who wrote it.
 * For good things are deleted by editors alone: Payload asks with the data of a document that goes into the bin, and
 * without any otherwise.
 */
const remove: Access<Data> = ({ req, data }) => {
  const actor = actorOf(req);
  if (canPublish(actor)) return true;
  const own = actor && data?.deletedAt ? ownEditions(actor) : false;
  const neverPublic: Where[] = [{ _status: { not_equals: 'published' } }, { publishedAt: { exists: false } }];
  return own ? { and: [own, ...neverPublic] } : false;
};

/** Access of news and events, as the table of the content model says. */
export const editionAccess = {
  create,
  delete: remove,
  read: isSignedIn,
  readVersions: isSignedIn,
  unlock: isAdmin,
  update,
} satisfies CollectionConfig['access'];
