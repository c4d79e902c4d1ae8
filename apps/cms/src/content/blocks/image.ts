import { escapeHtml, lengthMax, type BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { textOf } from '../../platform/input/text-of';
import type { BlockType } from './block-type';

/** One picture, under its own caption or one that is told in this text alone. Its credit is always its own. */
export const image: BlockType<Extract<BodyBlock, { type: 'image' }>> = {
  config: {
    slug: 'image',
    labels: { singular: label('image'), plural: label('images') },
    fields: [
      { name: 'image', type: 'upload', relationTo: 'media', required: true, label: label('image') },
      {
        type: 'ui',
        name: 'look',
        admin: { components: { Field: '/newsroom/body-editor/PictureLook#PictureLook' } },
      },
      {
        name: 'caption',
        type: 'text',
        maxLength: lengthMax.caption,
        label: label('imageCaption'),
        admin: { description: label('imageCaptionHelp') },
      },
    ],
  },
  words: ['caption'],
  toPublic: ({ image: named, caption: written }, { imageOf }) => {
    const shown = imageOf(named);
    const caption = textOf(written).trim();
    return shown && { type: 'image', image: caption ? { ...shown, caption } : shown };
  },
  toSearchWords: ({ image: { caption } }) => escapeHtml(caption ?? ''),
};
