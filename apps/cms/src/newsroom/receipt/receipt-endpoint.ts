import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { editionCollections, type Edition, type EditionSlug } from '../../content/edition';
import type { ReceiptRow } from '../../delivery/receipts/receipt';
import { publicationKey } from '../../projection/publication';
import type { Receipt } from './receipt';

async function readReceipt(req: PayloadRequest, slug: EditionSlug, id: string): Promise<Receipt | null> {
  const edition: Edition = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    trash: true,
  });
  if (!edition.itemId) return null;
  const key = publicationKey(editionCollections[slug].type, edition.language, edition.itemId);
  const row = await req.payload.db.findOne<ReceiptRow>({
    collection: 'receipts',
    req,
    where: { key: { equals: key } },
  });
  return row ? { isOver: row.nextLookAt === null, sightings: row.sightings } : null;
}

/**
 * `GET /api/<collection>/:id/receipt`: where a withdrawn edition was seen to be gone, and when (`receipt.ts`); null
 * where it is not withdrawn. Access is that of reading the edition.
 */
export const receiptEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/receipt',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    return Response.json(await readReceipt(req, slug, String(req.routeParams?.id)));
  },
});
