import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  PayloadRequest,
  Where,
} from 'payload';
import type { ActivityKind } from '../../../editions/activity/activity-kinds';
import { noteActivity } from '../../../editions/activity/note-activity';
import { doerOf } from '../../../editions/people';
import { listOf } from '../../../platform/input/list-of';
import type { User } from '../../../payload-types';
import { addressOf } from '../address-of';
import { placeOf, sayBrowser } from '../place-of';

const rolesOf = (user: Partial<User> | undefined) => listOf(user?.roles).map(String).sort().join(', ');

const note = (req: PayloadRequest, kind: ActivityKind, user: User, words: string | null = null) =>
  noteActivity(req, {
    kind,
    who: doerOf(req),
    document: `users/${user.id}`,
    title: user.name,
    note: words,
  });

/** Writes down that an account was made, or that its roles are others now. */
export const noteRoles: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  const [before, after] = [rolesOf(previousDoc), rolesOf(doc)];
  if (operation === 'create') await note(req, 'createAccount', doc, after);
  else if (before !== after) await note(req, 'roles', doc, `${before} → ${after}`);
  return doc;
};

/** Writes down that an account was deleted; what it was told of goes with it. */
export const noteDeletion: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await req.payload.db.deleteMany({ collection: 'notices', req, where: { recipient: { equals: doc.id } } });
  await note(req, 'deleteAccount', doc, rolesOf(doc));
  return doc;
};

/**
 * Writes down a sign-in from a place that a person has not signed in from before, and which language the admin has:
 * mails speak it.
 */
export const noteSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const { db } = req.payload;
  const agent = req.headers.get('user-agent') ?? '';
  const place = placeOf(user.id, { address: addressOf(req), agent }, req.payload.secret);
  const where: Where = { and: [{ who: { equals: user.id } }, { place: { equals: place } }] };
  if (!(await db.findOne({ collection: 'activity', req, where })))
    await noteActivity(req, {
      kind: 'signIn',
      who: user.id,
      whoName: user.name,
      document: `users/${user.id}`,
      title: user.name,
      note: sayBrowser(agent),
      place,
    });
  const adminLanguage = req.i18n.language;
  if (user.adminLanguage !== adminLanguage)
    await db.updateOne({ collection: 'users', id: user.id, data: { adminLanguage }, req });
  return user;
};
