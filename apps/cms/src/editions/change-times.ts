import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { isChangeKind } from '../content/change-kinds';
import { toEditionSlug, withChanges, type Edition } from '../content/edition';
import { idOf } from '../platform/database/id-of';
import { argsOf } from '../platform/input/args-of';
import { isRecord } from '../platform/input/is-record';
import { findFormer, guessChangeKind, hasFactsOf, hasWordsOf } from './compare-with-public';

/** Remembers what the one who publishes says of the change: later hooks cannot tell it from what is stored. */
export const rememberChangeKind: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data } = argsOf(args);
  const said = isRecord(data) ? data.changeKind : undefined;
  context.changeKind = isChangeKind(said) ? said : undefined;
  return args;
};

/**
 * Notes on a published original what changed: its words, its facts, or both, and what kind of change that was. As a
 * `typo` it does not reach translations, as `wording` they are outdated by it, as `fact` they say something else than
 * the original until they are confirmed, even where only words differ.
 */
export const setChangeTimes: CollectionBeforeChangeHook<Edition> = async ({
  collection,
  context,
  data: given,
  originalDoc,
  req,
}) => {
  // Said with a publication, and of nothing else.
  const data = { ...given, changeKind: originalDoc?.changeKind ?? null };
  if (data._status !== 'published' || data.deletedAt || idOf(data.original ?? originalDoc?.original))
    return data;
  const slug = toEditionSlug(collection.slug);
  const after = withChanges(originalDoc, data);
  const now = new Date().toISOString();
  const former = await findFormer(req, slug, originalDoc?.id);
  if (!former) {
    // What goes out for the first time as it was drafted has not changed by that: translations were made from it.
    const drafted = originalDoc?.id ? originalDoc : null;
    const changedAt = (isSame: boolean | null) => (drafted && isSame ? drafted.updatedAt : now);
    return {
      ...data,
      changeKind: null,
      wordsChangedAt: changedAt(drafted && hasWordsOf(after, drafted, slug)),
      factsChangedAt: changedAt(drafted && hasFactsOf(after, drafted, slug)),
    };
  }
  const guess = guessChangeKind(after, former, slug);
  const kind = guess && (context.changeKind ?? guess);
  const hasOtherWords = !hasWordsOf(after, former, slug);
  return {
    ...data,
    changeKind: kind ?? data.changeKind,
    wordsChangedAt:
      kind === 'wording' || (kind === 'fact' && hasOtherWords) ? now : (former.wordsChangedAt ?? now),
    factsChangedAt: kind === 'fact' ? now : (former.factsChangedAt ?? now),
  };
};
