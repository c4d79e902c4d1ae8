import { escapeHtml, lengthMax, type BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { validateInWords } from '../../platform/refusals/refuse';
import { toWebAddress } from '../text/web-address';
import type { BlockType } from './block-type';
import { embedSites, isEmbedAllowed, mediaOf } from './embed-hosts';

/**
 * A video, something to hear, or a page of a site that is allowed: the public gets its address, title and still, and
 * loads nothing by itself.
 */
export const embed: BlockType<Extract<BodyBlock, { type: 'embed' }>> = {
  config: {
    slug: 'embed',
    labels: { singular: label('embed'), plural: label('embed') },
    fields: [
      {
        name: 'url',
        type: 'text',
        required: true,
        label: label('url'),
        validate: validateInWords(
          (value) => isEmbedAllowed(String(value)),
          'embedHost',
          () => ({ hosts: embedSites }),
        ),
        custom: { isWebAddress: true },
      },
      { name: 'title', type: 'text', required: true, maxLength: lengthMax.embedTitle, label: label('title') },
      {
        name: 'still',
        type: 'upload',
        relationTo: 'media',
        label: label('embedStill'),
        admin: { description: label('embedStillHelp') },
      },
    ],
  },
  words: ['title'],
  toPublic: (fields, { imageOf }) => {
    const url = toWebAddress(String(fields.url)) ?? String(fields.url);
    const { hostname } = new URL(url);
    const media = mediaOf(hostname);
    const still = imageOf(fields.still);
    return {
      type: 'embed',
      url,
      host: hostname.replace(/^www\./, ''),
      title: String(fields.title),
      ...(media ? { media } : {}),
      ...(still ? { image: still } : {}),
    };
  },
  toSearchWords: ({ title }) => escapeHtml(title),
};
