import { isLocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { editionCollections, fieldsOf, titleOf, type Edition, type EditionSlug } from '../../content/edition';
import { wordFields } from '../../content/types/types';
import { checkTypography } from './check-typography';
import { checkWords } from './check-words';
import type { Finding } from './finding';
import { findHiddenItems } from './find-hidden-items';
import { findLinks } from './find-links';
import { findLinkRows } from './links/link-rows';
import { listHouseNames } from './list-house-names';
import { textGroupsOf } from './text-groups';

/** Another item that has the same headline in the same language, as it stands in the list. */
async function findSameHeadline(
  req: PayloadRequest,
  slug: EditionSlug,
  edition: Partial<Edition>,
): Promise<Finding[]> {
  const { titleField } = editionCollections[slug];
  const title = titleOf(edition, slug);
  if (!title) return [];
  const { docs } = await req.payload.db.find<Edition>({
    collection: slug,
    limit: 1,
    pagination: false,
    req,
    where: {
      and: [
        { [titleField]: { equals: title } },
        { language: { equals: edition.language } },
        { itemId: { not_equals: edition.itemId } },
        { deletedAt: { exists: false } },
      ],
    },
  });
  const [other] = docs;
  if (!other) return [];
  const item = String(other.itemId);
  return [
    {
      check: 'sameHeadline',
      kind: 'warning',
      key: `sameHeadline:${item}`,
      place: titleField,
      facts: { item },
    },
  ];
}

/** Links of an edition that did not answer when they were asked last. */
async function findDeadAddresses(
  req: PayloadRequest,
  slug: EditionSlug,
  edition: Partial<Edition>,
  facts: Partial<Edition>,
): Promise<Finding[]> {
  const links = findLinks(slug, edition, facts);
  const urls = links.map(({ address }) => address);
  const rows = await findLinkRows({ payload: req.payload, req }, urls);
  return rows
    .filter(({ state }) => state === 'dead')
    .map(({ key, url }) => ({
      check: 'deadLink',
      kind: 'warning',
      key: `deadLink:${key}`,
      place: links.find(({ address }) => address === url)?.place ?? null,
      facts: { url },
    }));
}

/**
 * What the copy desk has to say of an edition, but for what refuses it: of its words, and of what the newsroom knows
 * besides. Nothing is asked of the network.
 * @param facts those that go out with it: its own, or its original's
 */
export async function askFindings(
  req: PayloadRequest,
  slug: EditionSlug,
  edition: Partial<Edition>,
  facts: Partial<Edition>,
): Promise<Finding[]> {
  const locale = edition.language;
  if (!isLocaleCode(locale)) return [];
  const values = { ...fieldsOf(edition), ...fieldsOf(facts) };
  const groups = textGroupsOf(values, wordFields(slug));
  return [
    ...checkWords({ slug, locale, values, wordFields: wordFields(slug), groups }),
    ...(await findSameHeadline(req, slug, edition)),
    ...(await findDeadAddresses(req, slug, edition, facts)),
    ...(await findHiddenItems(req, edition, locale)),
    ...checkTypography(groups, locale, await listHouseNames(req, locale)),
  ];
}
