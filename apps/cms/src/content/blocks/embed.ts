import { lengthMax, type BodyBlock } from '@eyvan/contract';
import { label } from '../../platform/i18n/label';
import { validateInWords } from '../../platform/refusals/refuse';
import { toWebAddress } from '../text/web-address';
import type { BlockType } from './block-type';
import { embedSites, isEmbedAllowed } from './embed-hosts';

/** A video, or a page of a site that is allowed: the public gets its address and title, and loads nothing by itself. */
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
    ],
  },
  words: ['title'],
  toPublic: (fields) => {
    const url = toWebAddress(String(fields.url)) ?? String(fields.url);
    const host = new URL(url).hostname.replace(/^www\./, '');
    return { type: 'embed', url, host, title: String(fields.title) };
  },
  toSearchWords: () => '',
};
