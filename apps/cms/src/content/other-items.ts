import { validations, type FilterOptions, type RelationshipFieldValidation, type Where } from 'payload';
import { editionCollections, isEditionSlug, type Edition } from './edition';

/** Each item once, by its original, and with a title; not the item itself. */
const offerItems: FilterOptions = ({ data, id, relationTo }) => {
  const { itemId }: Partial<Edition> = data ?? {};
  const titles = isEditionSlug(relationTo) ? [editionCollections[relationTo].titleField] : [];
  const offered: Where[] = [
    { original: { exists: false } },
    ...titles.map((title) => ({ [title]: { exists: true } })),
  ];
  if (itemId) offered.push({ itemId: { not_equals: itemId } });
  // Within a text Payload does not hand over the document around it, but its id.
  if (id) offered.push({ id: { not_equals: id } });
  return { and: offered };
};

const checkRelation: RelationshipFieldValidation = (value, options) =>
  validations.relationship(value, { ...options, filterOptions: undefined });

/**
 * For fields that name other items: what their picker offers. What is stored need not be among it, as Payload would hold
 * it against the row that readers see, where a draft has no title yet; that it is there, `checkReferences` asks.
 */
export const otherItems = { filterOptions: offerItems, validate: checkRelation };
