import { previewPaths } from '@eyvan/wire';
import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Edition, EditionSlug } from '../../content/edition';
import { actorOf, canPublish, type Actor } from '../../platform/access/roles';
import { inTransaction } from '../../platform/database/in-transaction';
import { env } from '../../platform/env';
import { refuse, sayRefusal } from '../../platform/refusals/refuse';
import { openPane, showInPane } from './panes';
import { livingLinksMax, type PreviewRow, type ShownLink } from './preview';
import { toDraftAnswer } from './read-draft';
import { withTyped } from './read-typed';
import { createLink, listLinks, revokeLink } from './store';

const typed = z.strictObject({
  fields: z.record(z.string(), z.unknown()),
  token: z.optional(z.string().max(64)),
});

const canRevoke = (actor: Actor | null, { createdBy }: PreviewRow) =>
  actor !== null && (canPublish(actor) || createdBy === actor.id);

const toShown = (actor: Actor | null, row: PreviewRow): ShownLink => ({
  id: row.id,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  createdBy: row.createdBy ?? null,
  canRevoke: canRevoke(actor, row),
});

/** The edition that is asked for, as it is being written, if who asks may read it. @throws APIError 401, 403, 404 */
async function findAsked(req: PayloadRequest, slug: EditionSlug): Promise<Edition> {
  if (!req.user) throw new APIError(sayRefusal(req, 'signInFirst'), 401, null, true);
  const edition: Edition = await req.payload.findByID({
    collection: slug,
    id: String(req.routeParams?.id),
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  });
  return edition;
}

/** Answers name what nobody else may see: no cache keeps them. */
const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

async function listShown(req: PayloadRequest, slug: EditionSlug, id: string) {
  const rows = await listLinks(req.payload, { collection: slug, id });
  return { links: rows.map((row) => toShown(actorOf(req), row)) };
}

async function makeLink(req: PayloadRequest, slug: EditionSlug): Promise<Response> {
  const { id, language } = await findAsked(req, slug);
  const reference = { collection: slug, id };
  const createdBy = String(req.user!.id);
  const { token, expiresAt } = await inTransaction(req.payload, async (transaction) => {
    const living = await listLinks(req.payload, reference, transaction);
    if (living.length >= livingLinksMax)
      throw new APIError(sayRefusal(req, 'tooManyPreviews', { count: livingLinksMax }), 409, null, true);
    return createLink(transaction, reference, { language, createdBy });
  });
  const url = env.SITE_URL + previewPaths.page(language, token);
  return answer({ url, expiresAt, ...(await listShown(req, slug, id)) }, 201);
}

async function endLink(req: PayloadRequest, slug: EditionSlug): Promise<Response> {
  const { id } = await findAsked(req, slug);
  const wanted = req.searchParams.get('link');
  const row = (await listLinks(req.payload, { collection: slug, id })).find((one) => one.id === wanted);
  if (!row) throw new APIError('There is no such link', 404, null, true);
  if (!canRevoke(actorOf(req), row)) throw new Forbidden(req.t);
  await inTransaction(req.payload, (transaction) => revokeLink(transaction, row.id));
  return answer(await listShown(req, slug, id));
}

async function showTyped(req: PayloadRequest, slug: EditionSlug): Promise<Response> {
  const stored = await findAsked(req, slug);
  const body = typed.safeParse(await req.json?.().catch(() => null));
  if (!body.success) refuse('fields', 'takes a group of fields');
  const { fields, token: known } = body.data;
  const edition = withTyped(req, slug, stored, fields);
  const { language } = edition;
  const owner = `${String(req.user!.id)} ${slug}/${edition.id}`;
  const token = openPane(owner, known);
  const picturesUrl = env.SITE_URL + previewPaths.pictures(language, token);
  const shown = await toDraftAnswer(req, slug, edition, picturesUrl);
  if (!shown) refuse('fields', 'cannot be shown');
  const until = showInPane(token, { language, owner }, shown);
  return answer({ token, url: env.SITE_URL + previewPaths.page(language, token), until });
}

/**
 * What is not public yet, as the site would show it. All of it is for who may read the edition in the newsroom.
 *
 * - `POST /api/<collection>/:id/preview`: makes a link for somebody without an account. 201 with its address, which
 *   nobody can ask for again, and until when it lives; 409 where there are too many.
 * - `GET` of the same: the living links, without their addresses.
 * - `DELETE …?link=<id>`: ends one. For who made it, and for editors.
 * - `PUT` with `{ fields, token? }`: the page of what is typed in a form, saved or not. Nothing of it is stored.
 */
export const previewEndpoints = (slug: EditionSlug): Endpoint[] => [
  { path: '/:id/preview', method: 'post', handler: (req) => makeLink(req, slug) },
  {
    path: '/:id/preview',
    method: 'get',
    handler: async (req) => answer(await listShown(req, slug, (await findAsked(req, slug)).id)),
  },
  { path: '/:id/preview', method: 'delete', handler: (req) => endLink(req, slug) },
  { path: '/:id/preview', method: 'put', handler: (req) => showTyped(req, slug) },
];
