import type { Block } from 'payload';
import { label } from '../admin/label';
import { otherItems } from '../editions/shells';
import { validateInWords } from '../text/refuse';
import { embedSites, isEmbedAllowed } from './embed-hosts';

function isLanguageTag(value: unknown): boolean {
  try {
    return Intl.getCanonicalLocales(String(value)).length === 1;
  } catch {
    // Intl says "no" by throwing.
    return false;
  }
}

/** What stands between the paragraphs. Each has its twin in `packages/contract/src/v1/body.ts`. */
export const blocks: Block[] = [
  {
    slug: 'quote',
    labels: { singular: label('quote'), plural: label('quote') },
    fields: [
      { name: 'text', type: 'textarea', required: true, maxLength: 5000, label: label('quoteText') },
      { name: 'attribution', type: 'text', maxLength: 200, label: label('attribution') },
    ],
  },
  {
    slug: 'image',
    labels: { singular: label('image'), plural: label('images') },
    fields: [{ name: 'image', type: 'upload', relationTo: 'media', required: true, label: label('image') }],
  },
  {
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
  {
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
          () => ({
            hosts: embedSites,
          }),
        ),
      },
      { name: 'title', type: 'text', required: true, maxLength: 200, label: label('title') },
    ],
  },
  {
    slug: 'relatedItem',
    labels: { singular: label('relatedItem'), plural: label('relatedItem') },
    fields: [
      {
        name: 'item',
        type: 'relationship',
        relationTo: ['news', 'events'],
        required: true,
        label: label('item'),
        ...otherItems,
      },
    ],
  },
  {
    slug: 'passage',
    labels: { singular: label('passage'), plural: label('passage') },
    fields: [
      {
        name: 'language',
        type: 'text',
        required: true,
        label: label('passageLanguage'),
        validate: validateInWords(isLanguageTag, 'languageTag'),
      },
      { name: 'text', type: 'textarea', required: true, maxLength: 10000, label: label('body') },
    ],
  },
];
