import type { BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { editionSlugs } from '../edition';
import type { BlockType } from './block-type';

/** Another item of the newsroom. */
export const relatedItem: BlockType<Extract<BodyBlock, { type: 'relatedItem' }>> = {
  config: {
    slug: 'relatedItem',
    labels: { singular: label('relatedItem'), plural: label('relatedItem') },
    fields: [
      {
        name: 'item',
        type: 'relationship',
        relationTo: editionSlugs,
        required: true,
        label: label('item'),
        // Not the item in which it stands.
        filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      },
    ],
  },
  toPublic: (fields, { itemOf }) => {
    const item = itemOf(fields.item);
    return item && { type: 'relatedItem', ...item };
  },
  toSearchWords: () => '',
};
