import { sitePaths } from '@eyvan/contract';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { findName } from '../../platform/admin/find-name';
import { actorOf, canPublish, canWriteIn, hasRole, type Actor } from '../../platform/access/roles';
import { env } from '../../platform/env';
import { findPlans, type Plans } from '../../editions/scheduling/plans';
import { canWriteOn } from '../../editions/can-write-on';
import { editionCollections, type Edition, type EditionSlug } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import type { Standing } from '../../editions/record-fields';

type TranslationState = 'unwritten' | 'current' | 'outdated' | 'factChanged';

/** One language of an item, as its panel shows it. */
export interface PanelRow {
  language: LocaleCode;
  /** Of the edition; null where nobody has begun one. */
  id: string | null;
  standing: Standing | null;
  translation: TranslationState | null;
  /** What is planned for it, and what has failed. */
  plans: Plans;
  /** Whether the reader of the panel may begin it, or does not write in this language at all. */
  begin: 'may' | 'otherLanguage' | null;
}

/** What the panel of an edition shows: the item in all languages, and what the house knows about this one. */
export interface Panel {
  language: LocaleCode;
  isTranslation: boolean;
  rows: PanelRow[];
  /** Where readers find it, while they do. */
  url: string | null;
  publishedAt: string | null;
  publishedBy: string | null;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  /** Who wrote it, where the reader of the panel may not write on it for that. */
  onlyReadOf: string | null;
  canConfirm: boolean;
  canSchedule: boolean;
}

const canBegin = (actor: Actor) => canPublish(actor) || hasRole(actor, 'journalist', 'translator');

/** Nothing can be read of an edition before its first save. @throws APIError as reading the edition does */
export async function readPanel(req: PayloadRequest, slug: EditionSlug, id: string): Promise<Panel | null> {
  const { payload } = req;
  const read = { collection: slug, depth: 0, draft: true, overrideAccess: false, req, trash: true } as const;
  const current = (await payload.findByID({ ...read, id })) as unknown as Edition;
  const actor = actorOf(req);
  if (!current.itemId || !actor) return null;
  const { docs } = await payload.find({
    ...read,
    limit: localeCodes.length,
    pagination: false,
    where: { itemId: { equals: current.itemId } },
  });
  const editions = docs as unknown as Edition[];
  const toRow = async (language: LocaleCode): Promise<PanelRow> => {
    const edition = editions.find((one) => one.language === language);
    const begin = canWriteIn(actor, language) ? 'may' : 'otherLanguage';
    return {
      language,
      id: edition?.id ?? null,
      standing: (edition?.standing as Standing | undefined) ?? null,
      translation: (edition?.translation as { state?: TranslationState } | undefined)?.state ?? null,
      plans: edition
        ? await findPlans(payload, slug, edition.id)
        : { plans: [], failure: null, failedIds: [] },
      begin: edition || current.deletedAt || !canBegin(actor) ? null : begin,
    };
  };
  const rows: PanelRow[] = [];
  for (const code of localeCodes) rows.push(await toRow(code));
  const standing = rows.find(({ language }) => language === current.language)?.standing;
  const isForReaders = standing === 'public' || standing === 'changed';
  const { type } = editionCollections[slug];
  const language = current.language as LocaleCode;
  const mayWrite = canWriteOn(actor, current);
  const isWithdrawn = standing === 'withdrawn';
  return {
    language,
    isTranslation: idOf(current.original) !== null,
    rows,
    url: isForReaders
      ? env.SITE_URL + sitePaths[type](language, current.itemId, current.slug || current.itemId)
      : null,
    publishedAt: isForReaders ? (current.publishedAt ?? null) : null,
    publishedBy: isForReaders ? await findName(payload, current.publishedBy) : null,
    withdrawnAt: isWithdrawn ? ((current.withdrawnAt as string | null | undefined) ?? null) : null,
    withdrawnBy: isWithdrawn ? await findName(payload, current.withdrawnBy) : null,
    onlyReadOf: mayWrite ? null : ((await findName(payload, current.createdBy)) ?? '—'),
    canConfirm: mayWrite && !current.deletedAt && idOf(current.original) !== null,
    canSchedule: canPublish(actor) && !current.deletedAt,
  };
}
