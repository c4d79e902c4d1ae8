import type { CollectionConfig } from 'payload';
import { itemTypes } from '../content/types/types';
import { editionHooks } from './hooks';
import { label } from '../platform/i18n/label';
import { searchField } from '../content/text/search-field';
import { previewEndpoints } from './preview/preview-endpoints';
import { scheduleEndpoints } from './scheduling/schedule-endpoints';
import { editionAccess } from './access';
import { editionCollections, type EditionSlug } from '../content/edition';
import { acknowledged } from './copy-desk/acknowledged';
import {
  changeKind,
  changeTimes,
  corrections,
  onOriginal,
  placeFields,
  sameTexts,
  translation,
} from './fields';
import { confirmEndpoint } from './confirm-endpoint';
import { recordFields } from './record-fields';
import { hideShells } from './shells';
import { restoreEndpoint } from './restore-endpoint';
import { scriptField } from './script-field';
import { translateEndpoint } from './translate-endpoint';
import { workFields } from './work-fields';
import { writingFields } from './writing-sessions';

const longestTimerMs = 2 ** 31 - 1;

/** What all items have in common: one document a language, with its own draft, versions, schedule and lock. */
export function defineEdition(slug: EditionSlug): CollectionConfig {
  const { titleField } = editionCollections[slug];
  const { labels, words, facts } = itemTypes[slug];
  return {
    slug,
    labels,
    access: editionAccess,
    admin: {
      group: label('groupNewsroom'),
      useAsTitle: titleField,
      baseFilter: hideShells(slug),
      defaultColumns: [titleField, 'language', 'stage', 'standing', 'scheduled', 'publishedAt', 'updatedAt'],
      disableCopyToLocale: true,
      hideAPIURL: true,
      listSearchableFields: [searchField.name],
      pagination: { defaultLimit: 25 },
    },
    defaultSort: '-updatedAt',
    disableDuplicate: true,
    indexes: [{ fields: ['itemId', 'language'] }, { fields: [titleField, 'language'] }],
    trash: true,
    versions: {
      maxPerDoc: 100,
      drafts: {
        // Forms save themselves (`admin/saving`): Payload's own waits for a pause longer than any timer can run.
        autosave: { interval: longestTimerMs, showSaveDraftButton: true },
      },
    },
    hooks: editionHooks(slug),
    endpoints: [
      translateEndpoint(slug),
      restoreEndpoint(slug),
      confirmEndpoint(slug),
      ...scheduleEndpoints(slug),
      ...previewEndpoints(slug),
    ],
    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: label('tabText'),
            fields: words,
          },
          { label: label('tabFacts'), fields: facts.map(onOriginal) },
          { label: label('tabMore'), fields: [corrections, translation] },
        ],
      },
      ...placeFields(slug),
      ...workFields,
      ...writingFields,
      scriptField,
      ...recordFields,
      searchField,
      sameTexts,
      changeKind,
      acknowledged,
      ...changeTimes,
    ],
  };
}
