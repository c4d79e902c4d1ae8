import type { CollectionConfig, Field } from 'payload';
import { label } from '../platform/i18n/label';
import { normaliseTextOf } from '../content/text/normalise-hook';
import { completeAddresses } from '../content/rich-text/addresses';
import { foldSearch, searchField, setSearchText } from '../content/text/search-field';
import { bodyEditor } from '../content/rich-text/editor';
import { syncAfterChange, syncAfterDelete } from '../publishing/hooks';
import { scheduleEndpoints } from './scheduling/schedule-endpoints';
import { editionAccess } from './access';
import { editionCollections, type EditionSlug } from '../content/edition';
import { changeTimes, corrections, onOriginal, placeFields, translation } from './fields';
import { confirmEndpoint } from './confirm-endpoint';
import { freezeFacts, keepFollowedOriginal } from './freeze-facts';
import { guardBulk } from './guard-bulk';
import { guardPublication, rememberDraft } from './guard-publication';
import { keepCorrections } from './keep-corrections';
import { recordFields } from './record-fields';
import { restoreEndpoint } from './restore-endpoint';
import { scriptField } from './script-field';
import { searchWordsOf } from '../content/types/search-words';
import { setIdentity } from './set-identity';
import { setPublication, stripSharedFacts } from './set-publication';
import { setResponsibility } from './set-responsibility';
import { setChangeTimes } from './translation-state';
import { translateEndpoint } from './translate-endpoint';
import { keepSessionsApart, setWriter, writingFields } from './writing-sessions';

const longestTimerMs = 2 ** 31 - 1;

interface EditionConfig {
  slug: EditionSlug;
  labels: CollectionConfig['labels'];
  /** Facts that all languages share. */
  facts: Field[];
  /** Words that only this kind of item has, between summary and text. */
  words: Field[];
  /** Checks on the facts of each save, drafts too. */
  checks?: NonNullable<CollectionConfig['hooks']>['beforeChange'];
}

/** What news and events have in common: one document a language, with its own draft, versions, schedule and lock. */
export function defineEdition({ slug, labels, facts, words, checks = [] }: EditionConfig): CollectionConfig {
  const { titleField } = editionCollections[slug];
  return {
    slug,
    labels,
    access: editionAccess,
    admin: {
      group: label('groupNewsroom'),
      useAsTitle: titleField,
      defaultColumns: [titleField, 'language', 'stage', 'standing', 'scheduled', 'publishedAt', 'updatedAt'],
      disableCopyToLocale: true,
      hideAPIURL: true,
      listSearchableFields: [searchField.name],
      pagination: { defaultLimit: 25 },
    },
    defaultSort: '-updatedAt',
    disableDuplicate: true,
    indexes: [{ fields: ['itemId', 'language'] }],
    trash: true,
    versions: {
      maxPerDoc: 100,
      drafts: {
        // Forms save themselves (`admin/saving`): Payload's own waits for a pause longer than any timer can run.
        autosave: { interval: longestTimerMs, showSaveDraftButton: true },
      },
    },
    hooks: {
      beforeOperation: [foldSearch, guardBulk, keepSessionsApart, rememberDraft],
      beforeValidate: [
        normaliseTextOf([titleField, 'slug', 'dateline', 'byline', 'venueName']),
        completeAddresses,
      ],
      beforeChange: [
        guardPublication,
        setIdentity,
        keepCorrections,
        stripSharedFacts,
        ...checks,
        setPublication,
        setResponsibility,
        setChangeTimes,
        freezeFacts,
        setWriter,
        setSearchText(searchWordsOf(slug)),
      ] as never,
      afterChange: [syncAfterChange(slug)],
      beforeDelete: [keepFollowedOriginal],
      afterDelete: [syncAfterDelete(slug)],
    },
    endpoints: [
      translateEndpoint(slug),
      restoreEndpoint(slug),
      confirmEndpoint(slug),
      ...scheduleEndpoints(slug),
    ],
    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: label('tabText'),
            fields: [
              { name: titleField, type: 'text', required: true, maxLength: 200, label: label(titleField) },
              {
                name: 'summary',
                type: 'textarea',
                required: true,
                maxLength: 400,
                label: label('summary'),
                admin: { description: label('summaryHelp') },
              },
              ...words,
              { name: 'body', type: 'richText', editor: bodyEditor, label: label('body') },
            ],
          },
          { label: label('tabFacts'), fields: facts.map(onOriginal) },
          { label: label('tabMore'), fields: [corrections, translation] },
        ],
      },
      ...placeFields(slug),
      ...writingFields,
      scriptField,
      ...recordFields,
      searchField,
      ...changeTimes,
    ],
  };
}
