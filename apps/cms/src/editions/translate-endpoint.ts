import { isLocaleCode } from '@eyvan/locales';
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { refuseInWords, sayRefusal } from '../platform/refusals/refuse';
import type { Edition, EditionSlug } from '../content/edition';
import { idOf } from '../platform/database/id-of';
import { toBeginning } from './begin-translation';
import { findSpoken } from './source';

const body = z.strictObject({
  language: z.string().refine(isLocaleCode, 'is not a language of the newsroom'),
  from: z.literal('source').optional(),
});

/**
 * `POST /api/<collection>/:id/translate` with `{ language, from? }`: begins the edition of an item in another language,
 * and answers `{ id }`. It is empty; with `from: "source"` it has the text of the edition that was asked, words to be
 * overwritten (`toBeginning`). Access is that of creating the draft.
 */
export const translateEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/translate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError(sayRefusal(req, 'signInFirst'), 401, null, true);
    const input = body.safeParse(await req.json?.().catch(() => null));
    if (!input.success || !isLocaleCode(input.data.language))
      refuseInWords(req, 'language', 'chooseLanguage');
    const { from, language } = input.data;
    const asUser = { collection: slug, depth: 0, overrideAccess: false, req, user: req.user } as const;
    const edition: Edition = await req.payload.findByID({
      ...asUser,
      id: String(req.routeParams?.id),
      draft: true,
    });
    const source = from ? await findSpoken(req, slug, edition.id) : null;
    const created = await req.payload.create({
      ...asUser,
      // Whether it was begun so is known to the server alone.
      context: {
        begunFrom: source && { begunFrom: source.id, follows: source.translation?.follows ?? null },
      },
      draft: true,
      data: {
        ...(source ? await toBeginning(req, slug, source, language) : {}),
        language,
        original: idOf(edition.original) ?? edition.id,
      },
    });
    return Response.json({ id: created.id }, { status: 201 });
  },
});
