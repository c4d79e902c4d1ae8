import type { Access, CollectionConfig, ImageSize } from 'payload';
import { isEditorOrAdmin, isSignedIn } from '../../access/predicates';
import { onlyWordsForTranslators, referenceAccess } from '../../access/reference-data';
import { actorOf, canPublish, hasRole } from '../../access/roles';
import { label } from '../../admin/label';
import { savingComponents } from '../../admin/saving/components';
import { syncReferenceAfterChange, syncReferenceAfterDelete } from '../../publishing/hooks';
import { normaliseTextOf } from '../../text/normalise-hook';
import { checkAlternativeText } from './alternative-text';
import { referenceSearch } from '../../text/reference-search';
import { foldSearch, searchField, setLocalizedSearchText } from '../../text/search-field';
import { answerMissingFile } from './answer-missing-file';
import { checkUpload } from './hooks/check-upload';
import { followFiles, keepDeleted } from './hooks/follow-transaction';
import { checkWordsFirst, guardFile } from './hooks/guard-file';
import { renewFile } from './hooks/renew-file';
import { mediaDir } from './media-dir';
import { sideMax } from './open-picture';
import { keepUsed, keepUsedOutOfBin } from './uses/keep-used';
import { usesEndpoint } from './uses/uses-endpoint';
import { lastingHeaders, serveFile } from './serve-file';

const widths = [480, 640, 960, 1280, 1600] as const;
const formats = [
  { format: 'avif', options: { quality: 50, effort: 3 } },
  { format: 'webp', options: { quality: 78 } },
  { format: 'jpeg', options: { quality: 80, mozjpeg: true } },
] as const;

/** `w960avif` and so on: every width in every format, never enlarged. */
const imageSizes: ImageSize[] = formats.flatMap((formatOptions) =>
  widths.map((width) => ({
    name: `w${width}${formatOptions.format}`,
    width,
    withoutEnlargement: true,
    formatOptions,
  })),
);

/** A file is public to whoever knows its name, which cannot be guessed; the list of files is not. */
const read: Access = (args) => Boolean(args.isReadingStaticFile) || isSignedIn(args);
const create: Access = ({ req }) => canPublish(actorOf(req)) || hasRole(actorOf(req), 'journalist');

/** Pictures, with their words in each language. The original is kept without its metadata (places, cameras). */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('mediaOne'), plural: label('mediaMany') },
  access: { ...referenceAccess, create, delete: isEditorOrAdmin, read },
  admin: {
    components: { edit: savingComponents },
    group: label('groupNewsroom'),
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'originalName', 'updatedAt'],
    listSearchableFields: [searchField.name],
  },
  lockDocuments: false,
  trash: true,
  endpoints: [usesEndpoint],
  upload: {
    staticDir: mediaDir,
    handlers: [answerMissingFile, serveFile],
    modifyResponseHeaders: ({ headers }) => {
      for (const [name, value] of Object.entries(lastingHeaders)) headers.set(name, value);
      return headers;
    },
    // AVIF is for the widths that the house makes: Payload holds those against this list too. `checkUpload` refuses it from outside.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
    crop: true,
    imageSizes,
    resizeOptions: { width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 90 } },
    adminThumbnail: 'w480webp',
    displayPreview: true,
  },
  hooks: {
    beforeOperation: [foldSearch, guardFile, renewFile, checkWordsFirst, checkUpload, followFiles],
    beforeValidate: [normaliseTextOf(['alt', 'credit', 'licence'])],
    beforeChange: [keepUsedOutOfBin, setLocalizedSearchText(['alt', 'caption'], referenceSearch.media)],
    afterChange: [syncReferenceAfterChange('media')],
    beforeDelete: [keepUsed, keepDeleted],
    afterDelete: [syncReferenceAfterDelete('media')],
  },
  fields: [
    ...onlyWordsForTranslators([
      {
        name: 'alt',
        type: 'text',
        required: true,
        localized: true,
        maxLength: 500,
        validate: checkAlternativeText,
        label: label('alt'),
        admin: { description: label('altHelp') },
      },
      { name: 'caption', type: 'textarea', localized: true, maxLength: 1000, label: label('caption') },
      { name: 'credit', type: 'text', maxLength: 200, label: label('credit') },
      { name: 'licence', type: 'text', maxLength: 200, label: label('licence') },
      {
        name: 'originalName',
        type: 'text',
        index: true,
        maxLength: 200,
        label: label('originalName'),
        admin: { position: 'sidebar', readOnly: true },
      },
      {
        type: 'ui',
        name: 'usedIn',
        admin: { position: 'sidebar', components: { Field: '/admin/UsedIn#UsedIn' } },
      },
    ]),
    searchField,
  ],
};
