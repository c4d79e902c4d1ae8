import type { BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { editionSlugs } from '../edition';
import { otherItems } from '../other-items';
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
        relationTo: [...editionSlugs],
        required: true,
        label: label('item'),
        ...otherItems,
      },
    ],
  },
  toPublic: (fields, { itemOf }) => {
    const item = itemOf(fields.item);
    return item && { type: 'relatedItem', ...item };
  },
  toSearchWords: () => '',
};
