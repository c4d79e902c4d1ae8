import type {} from './context';
import type { CollectionConfig } from 'payload';
import { completeAddresses } from '../content/rich-text/addresses';
import { normaliseTextOf } from '../content/text/normalise-hook';
import { foldSearch, setSearchText } from '../content/text/search-field';
import { itemTypes, oneLineNames, searchWordsOf } from '../content/types/types';
import type { EditionSlug } from '../content/edition';
import { syncAfterChange, syncAfterDelete } from '../publishing/hooks';
import { setBeginning } from './begin-translation';
import { askForReasons, rememberAnswers } from './copy-desk/ask-for-reasons';
import { rememberChangeKind, setChangeTimes } from './change-times';
import { tellDeeds, tellDeletion } from './deeds/tell-deeds';
import { syncDeskAfterChange, syncDeskAfterDelete } from './desk/sync-desk';
import { freezeFacts, keepFollowedOriginal } from './freeze-facts';
import { guardBulk } from './guard-bulk';
import { guardPublication, rememberDraft } from './guard-publication';
import { keepCorrections } from './keep-corrections';
import { setIdentity } from './set-identity';
import { setPublication, stripSharedFacts } from './set-publication';
import { setResponsibility } from './set-responsibility';
import { setReturned } from './set-returned';
import { keepSessionsApart, setWriter } from './writing-sessions';

/** The life of an edition: what happens to each save, in this order. Each step may count on those before it. */
export const editionHooks = (slug: EditionSlug): CollectionConfig['hooks'] => ({
  beforeOperation: [
    foldSearch,
    guardBulk,
    keepSessionsApart,
    // Settles what kind of save this is (`context.isDraftSave`), by which most of the steps below go.
    rememberDraft,
    rememberChangeKind,
    rememberAnswers,
  ],
  beforeValidate: [
    // Text first: whatever compares or measures it sees it as it will be stored.
    normaliseTextOf([...oneLineNames(slug), 'slug']),
    completeAddresses,
  ],
  beforeChange: [
    // Who may: nothing is looked up for those who may not.
    guardPublication,
    // Which item, which language, which address: what follows reads them off the data.
    setIdentity,
    setBeginning,
    // An old version is stripped of what does not go back with it, before anything is checked of it.
    keepCorrections,
    setReturned,
    stripSharedFacts,
    ...itemTypes[slug].checks,
    // Whether it can go out: the whole of it, as it will be stored.
    setPublication,
    askForReasons,
    // Only what will really go out, or go away, is written down.
    setResponsibility,
    setChangeTimes,
    freezeFacts,
    setWriter,
    setSearchText(searchWordsOf(slug)),
  ],
  // The trail and the bell, then the desk: it shows what is public by then.
  afterChange: [syncAfterChange(slug), tellDeeds(slug), syncDeskAfterChange(slug)],
  beforeDelete: [keepFollowedOriginal],
  afterDelete: [syncAfterDelete(slug), tellDeletion(slug), syncDeskAfterDelete(slug)],
});
