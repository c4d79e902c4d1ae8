import { lengthMax } from '@eyvan/contract';
import type { Access, CollectionConfig, ImageSize } from 'payload';
import { isEditorOrAdmin, isSignedIn } from '../../platform/access/predicates';
import { onlyWordsForTranslators, referenceAccess } from '../../platform/access/reference-data';
import { actorOf, canPublish, hasRole } from '../../platform/access/roles';
import { label } from '../../platform/i18n/label';
import { normaliseTextOf } from '../text/normalise-hook';
import { checkAlternativeText } from './alternative-text';
import { referenceSearch } from '../text/reference-search';
import { foldSearch, searchField, setLocalizedSearchText } from '../text/search-field';
import { answerMissingFile } from '../../platform/upstream/answer-missing-file';
import { checkUpload } from './hooks/check-upload';
import { followFiles } from './follow-files';
import { checkWordsFirst, guardFile } from './hooks/guard-file';
import { renewFile } from './hooks/renew-file';
import { mediaDir } from './media-dir';
import { sideMax } from './open-picture';
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
    group: label('groupNewsroom'),
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'originalName', 'updatedAt'],
    listSearchableFields: [searchField.name],
  },
  trash: true,
  upload: {
    staticDir: mediaDir,
    handlers: [answerMissingFile(mediaDir), serveFile],
    modifyResponseHeaders: ({ headers }) => {
      for (const [name, value] of Object.entries(lastingHeaders)) headers.set(name, value);
      return headers;
    },
    // AVIF is for the widths that we make: Payload holds those against this list too. `checkUpload` refuses it from outside.
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
    beforeOperation: [
      foldSearch,
      guardFile,
      renewFile,
      checkWordsFirst,
      checkUpload,
      followFiles.beforeOperation,
    ],
    beforeValidate: [normaliseTextOf(['alt', 'credit', 'licence'])],
    beforeChange: [setLocalizedSearchText(['alt', 'caption'], referenceSearch.media)],
    beforeDelete: [followFiles.beforeDelete],
  },
  fields: [
    ...onlyWordsForTranslators([
      {
        name: 'alt',
        type: 'text',
        required: true,
        localized: true,
        maxLength: lengthMax.alt,
        validate: checkAlternativeText,
        label: label('alt'),
        admin: { description: label('altHelp') },
      },
      {
        name: 'caption',
        type: 'textarea',
        localized: true,
        maxLength: lengthMax.caption,
        label: label('caption'),
      },
      { name: 'credit', type: 'text', maxLength: lengthMax.credit, label: label('credit') },
      { name: 'licence', type: 'text', maxLength: lengthMax.credit, label: label('licence') },
      {
        name: 'originalName',
        type: 'text',
        index: true,
        maxLength: 200,
        label: label('originalName'),
        admin: { position: 'sidebar', readOnly: true },
      },
    ]),
    searchField,
  ],
};
