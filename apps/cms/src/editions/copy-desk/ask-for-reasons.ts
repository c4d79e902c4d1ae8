import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { toEditionSlug, withChanges, type Edition } from '../../content/edition';
import { pickFacts } from '../../content/types/facts';
import { idOf } from '../../platform/database/id-of';
import { argsOf } from '../../platform/input/args-of';
import { isRecord } from '../../platform/input/is-record';
import { refuseAll } from '../../platform/refusals/refuse';
import { wordsFor } from '../../platform/i18n/words';
import { toAcknowledgements, toAnswers, type Acknowledgement } from './acknowledged';
import { askFindings } from './ask-findings';
import { sayFinding } from './say-finding';

/** Remembers the reasons that are given with a save: later hooks cannot tell them from those that are stored. */
export const rememberAnswers: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data } = argsOf(args);
  const given = isRecord(data) ? data.acknowledged : undefined;
  context.answers = Array.isArray(given) ? toAnswers(given) : undefined;
  return args;
};

/**
 * A warning of the copy desk needs one word of why before its text goes out. It is kept with the edition: who gave it,
 * when, and for what. Asked is whoever sends `acknowledged`, be it an empty list, as the form does; what sends none is
 * not: other programs, plans, bulk edits, and the system itself (seed, importer).
 * @throws APIError 400 that names every warning without an answer
 */
export const askForReasons: CollectionBeforeChangeHook<Edition> = async ({
  collection,
  context,
  data: saved,
  originalDoc,
  req,
}) => {
  const { answers } = context;
  const kept = toAcknowledgements(originalDoc?.acknowledged);
  const data = { ...saved, acknowledged: kept.length > 0 ? kept : null };
  if (!answers || !req.user || context.isBulk || data._status !== 'published' || data.deletedAt) return data;
  const slug = toEditionSlug(collection.slug);
  const edition = withChanges(originalDoc, data);
  const frozen = isRecord(data.frozenFacts) ? data.frozenFacts : {};
  const facts: Partial<Edition> = idOf(edition.original) ? frozen : pickFacts(edition, slug);
  // As it stood before this publication: by now it has a date of its own.
  const before = { ...edition, publishedAt: originalDoc?.publishedAt };
  const found = await askFindings(req, slug, before, facts);
  const warnings = found.filter(({ kind }) => kind === 'warning');
  const acknowledgements = warnings.flatMap(({ key }): Acknowledgement[] => {
    const why = answers.find((answer) => answer.key === key)?.why;
    const given = kept.find((one) => one.key === key);
    if (!why || why === given?.why) return given ? [given] : [];
    return [{ key, why, by: idOf(req.user), at: new Date().toISOString() }];
  });
  const open = warnings.filter(({ key }) => !acknowledgements.some((one) => one.key === key));
  if (open.length > 0)
    refuseAll(
      open.map((finding) => {
        const message = sayFinding(wordsFor(req), finding);
        return { path: finding.place ?? 'acknowledged', message, sentence: message };
      }),
    );
  return { ...data, acknowledged: acknowledgements.length > 0 ? acknowledgements : null };
};
