import { isLocaleCode } from '@eyvan/locales';
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { refuseInWords, sayRefusal } from '../platform/refusals/refuse';
import type { Edition, EditionSlug } from '../content/edition';
import { idOf } from '../platform/database/id-of';

const body = z.strictObject({
  language: z.string().refine(isLocaleCode, 'is not a language of the newsroom'),
});

/**
 * `POST /api/<collection>/:id/translate` with `{ language }`: begins the edition of an item in another language,
 * as an empty draft, and answers `{ id }`. Access is that of creating the draft.
 */
export const translateEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/translate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError(sayRefusal(req, 'signInFirst'), 401, null, true);
    const input = body.safeParse(await req.json?.().catch(() => null));
    if (!input.success) refuseInWords(req, 'language', 'chooseLanguage');
    const asUser = { collection: slug, depth: 0, overrideAccess: false, req, user: req.user } as const;
    const edition: Edition = await req.payload.findByID({
      ...asUser,
      id: String(req.routeParams?.id),
      draft: true,
    });
    const created = await req.payload.create({
      ...asUser,
      draft: true,
      data: { language: input.data.language, original: idOf(edition.original) ?? edition.id },
    });
    return Response.json({ id: created.id }, { status: 201 });
  },
});
