import { argsOf } from '../platform/input/args-of';
import { isRecord } from '../platform/input/is-record';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Field } from 'payload';
import { label } from '../platform/i18n/label';
import { sessionHeader, sessionId } from '../platform/locks/lock';
import { ownField, technical } from '../platform/access/own-field';

/** A version is rewritten by its own session for so long; then the next one begins. */
const versionMs = 10 * 60_000;

const sessionOf = (headers: Headers | undefined): string | null => {
  const given = sessionId.safeParse(headers?.get(sessionHeader));
  return given.success ? given.data : null;
};

/** Who wrote a version, and in which session (window) of hers: kept with it, so that history says so. */
export const writingFields: Field[] = [
  {
    name: 'writtenBy',
    type: 'relationship',
    relationTo: 'users',
    label: label('writtenBy'),
    ...ownField,
    admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false },
  },
  {
    name: 'session',
    type: 'text',
    ...ownField,
    admin: technical,
  },
];

/**
 * An autosave carries words, and nothing else: stage and status are steps of their own, so that a letter typed in one
 * form cannot undo what was decided in another. It rewrites the newest version only where that is of the same writer
 * and session, and not older than ten minutes: what one overwrites can be had again.
 */
export const keepSessionsApart: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { autosave, data, id } = argsOf(args);
  if (operation !== 'update' || !autosave || !id) return args;
  const { stage: _stage, _status, ...words } = isRecord(data) ? data : {};
  const { docs } = await req.payload.db.findVersions<{ session?: string; writtenBy?: string }>({
    collection: collection.slug,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  });
  const newest = docs[0];
  const isSame =
    newest?.version.session === sessionOf(req.headers) &&
    String(newest?.version.writtenBy ?? '') === String(req.user?.id ?? '') &&
    Date.now() - Date.parse(newest!.createdAt) < versionMs;
  return Object.assign({}, args, { autosave: isSame, data: words });
};

/** Notes on each version who wrote it; what the newsroom stores anew by itself is still theirs. */
export const setWriter: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => ({
  ...data,
  writtenBy: req.user?.id ?? (context.writer === undefined ? originalDoc?.writtenBy : context.writer) ?? null,
  session: sessionOf(req.headers),
});
