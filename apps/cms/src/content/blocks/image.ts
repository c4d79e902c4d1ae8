import type { BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import type { BlockType } from './block-type';

/** One picture. */
export const image: BlockType<Extract<BodyBlock, { type: 'image' }>> = {
  config: {
    slug: 'image',
    labels: { singular: label('image'), plural: label('images') },
    fields: [{ name: 'image', type: 'upload', relationTo: 'media', required: true, label: label('image') }],
  },
  toPublic: (fields, { imageOf }) => {
    const shown = imageOf(fields.image);
    return shown && { type: 'image', image: shown };
  },
  toSearchWords: () => '',
};
