import { sitePaths } from '@eyvan/wire';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { findName } from '../../platform/admin/find-name';
import { actorOf, canPublish, canWriteIn } from '../../platform/access/roles';
import { env } from '../../platform/env';
import { findOtherHolders } from '../../platform/locks/store';
import { findPlansOnce } from '../../editions/scheduling/plans';
import { canBegin, canWriteOn } from '../../editions/can-write-on';
import { editionCollections, type EditionSlug } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import type { Event, News } from '../../payload-types';
import type { Panel, PanelRow } from './panel';

type Found = News | Event;

/** Nothing can be read of an edition before its first save. @throws APIError as reading the edition does */
export async function readPanel(req: PayloadRequest, slug: EditionSlug, id: string): Promise<Panel | null> {
  const { payload } = req;
  const read = { collection: slug, depth: 0, draft: true, overrideAccess: false, req, trash: true } as const;
  const current: Found = await payload.findByID({ ...read, id });
  const actor = actorOf(req);
  if (!current.itemId || !actor) return null;
  const { docs }: { docs: Found[] } = await payload.find({
    ...read,
    limit: localeCodes.length,
    pagination: false,
    where: { itemId: { equals: current.itemId } },
  });
  const holders = await findOtherHolders(req, actor.id, Date.now());
  const toRow = async (language: LocaleCode): Promise<PanelRow> => {
    const edition = docs.find((one) => one.language === language);
    const begin = canWriteIn(actor, language) ? 'may' : 'otherLanguage';
    return {
      language,
      id: edition?.id ?? null,
      standing: edition?.standing ?? null,
      translation: edition?.translation?.state ?? null,
      plans: edition ? await findPlansOnce(req, slug, edition.id) : { plans: [], failure: null },
      holder: (edition && holders.get(`${slug}/${edition.id}`)) ?? null,
      begin: edition || current.deletedAt || !canBegin(actor) ? null : begin,
    };
  };
  const rows: PanelRow[] = [];
  for (const code of localeCodes) rows.push(await toRow(code));
  const standing = rows.find(({ language }) => language === current.language)?.standing;
  const isForReaders = standing === 'public' || standing === 'changed';
  const { type } = editionCollections[slug];
  const { language } = current;
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
    withdrawnAt: isWithdrawn ? (current.withdrawnAt ?? null) : null,
    withdrawnBy: isWithdrawn ? await findName(payload, current.withdrawnBy) : null,
    withdrawnReason: isWithdrawn ? (current.withdrawnReason ?? null) : null,
    withdrawnCategory: isWithdrawn ? (current.withdrawnCategory ?? null) : null,
    onlyReadOf: mayWrite ? null : ((await findName(payload, current.createdBy)) ?? '—'),
    canConfirm: mayWrite && !current.deletedAt && idOf(current.original) !== null,
    canSchedule: canPublish(actor) && !current.deletedAt,
  };
}
