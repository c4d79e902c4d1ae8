import type { UIFieldServerComponent } from 'payload';
import { isEditionSlug } from '../../content/edition';
import { SourceBar } from './SourceBar';

/** The bar of the source: nothing before the first save, and where the item is told in one language only. */
export const SourceButton: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  if (!id || !isEditionSlug(collectionSlug)) return null;
  const { itemId } = await req.payload.findByID({
    collection: collectionSlug,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    select: { itemId: true },
    trash: true,
  });
  const { totalDocs } = await req.payload.count({
    collection: collectionSlug,
    overrideAccess: false,
    req,
    where: { itemId: { equals: itemId } },
  });
  return totalDocs > 1 ? <SourceBar slug={collectionSlug} id={String(id)} /> : null;
};
