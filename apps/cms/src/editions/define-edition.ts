import type { CollectionConfig, Field } from 'payload';
import { label } from '../admin/label';
import { savingComponents } from '../admin/saving/components';
import { normaliseTextOf } from '../text/normalise-hook';
import { completeAddresses } from '../richtext/addresses';
import { foldSearch, searchField, setSearchText } from '../text/search-field';
import { bodyEditor } from '../richtext/editor';
import { syncAfterChange, syncAfterDelete } from '../publishing/hooks';
import { scheduleEndpoints } from '../scheduling/schedule-endpoints';
import { editionAccess } from './access';
import { editionCollections, type EditionSlug } from './collections';
import { changeTimes, corrections, onOriginal, placeFields, translation } from './fields';
import { confirmEndpoint } from './confirm-endpoint';
import { freezeFacts, keepFollowedOriginal } from './freeze-facts';
import { guardBulk } from './guard-bulk';
import { guardPublication, rememberDraft } from './guard-publication';
import { keepCorrections } from './keep-corrections';
import { panelEndpoint } from './panel-endpoint';
import { recordFields } from './record-fields';
import { restoreEndpoint } from './restore-endpoint';
import { scriptField } from './script-field';
import { searchWordsOf } from './search-words';
import { setIdentity } from './set-identity';
import { hideShells } from './shells';
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
      baseFilter: hideShells(slug),
      defaultColumns: [titleField, 'language', 'stage', 'standing', 'scheduled', 'publishedAt', 'updatedAt'],
      disableCopyToLocale: true,
      hideAPIURL: true,
      listSearchableFields: [searchField.name],
      pagination: { defaultLimit: 25 },
      components: {
        edit: {
          ...savingComponents,
          SaveDraftButton: '/admin/steps/SaveNow#SaveNow',
          UnpublishButton: '/admin/steps/Withdraw#Withdraw',
        },
        views: {
          // Before Payload's own, which would make an edition by being opened.
          begin: { Component: '/admin/begin/BeginEdition#BeginEdition', path: '/create', exact: true },
          edit: { versions: { Component: '/admin/versions/Versions#Versions' } },
        },
      },
    },
    defaultSort: '-updatedAt',
    disableDuplicate: true,
    // Ours is held from opening to leaving: see `locks/`.
    lockDocuments: false,
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
      panelEndpoint(slug),
      ...scheduleEndpoints(slug),
    ],
    fields: [
      {
        type: 'ui',
        name: 'editions',
        admin: {
          components: { Field: '/admin/EditionsPanel#EditionsPanel' },
          disableListColumn: true,
        },
      },
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
