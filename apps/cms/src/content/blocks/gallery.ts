import type { BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import type { BlockType } from './block-type';

/** Several pictures. */
export const gallery: BlockType<Extract<BodyBlock, { type: 'gallery' }>> = {
  config: {
    slug: 'gallery',
    labels: { singular: label('gallery'), plural: label('gallery') },
    fields: [
      {
        name: 'images',
        type: 'upload',
        relationTo: 'media',
        hasMany: true,
        required: true,
        maxRows: 50,
        label: label('images'),
      },
    ],
  },
  toPublic: (fields, { imageOf }) => {
    const named: unknown[] = Array.isArray(fields.images) ? fields.images : [];
    const images = named.map(imageOf).filter((shown) => shown !== null);
    return images.length > 0 ? { type: 'gallery', images } : null;
  },
  toSearchWords: () => '',
};
