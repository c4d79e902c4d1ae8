import { Gutter, ListQueryProvider, SetDocumentStepNav, SortColumn } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { DocumentViewServerProps } from 'payload';
import { editionSlugs } from '../../content/edition';
import { wordsFor } from '../../platform/i18n/words';
import { listVersions, type VersionRow } from './list-versions';
import { VersionLink } from './VersionLink';
import { VersionState } from './VersionState';
import { VersionsTable } from './VersionsTable';

const toNumber = (given: string | string[] | undefined) => (Number(given) > 0 ? Number(given) : undefined);

/**
 * The versions of an edition, as Payload lists them, with the one who wrote each beside it: its own list takes no
 * columns. Stands in the drawer too in which a version is chosen for comparison.
 */
export async function Versions({
  hasPublishedDoc,
  initPageResult,
  routeSegments,
  searchParams,
  versions: { disableGutter, useVersionDrawerCreatedAtCell: isInDrawer } = {},
}: DocumentViewServerProps) {
  const { collectionConfig, docID: id, req } = initPageResult;
  const slug = editionSlugs.find((one) => one === collectionConfig?.slug);
  if (!collectionConfig || !slug || !id) return notFound();
  const { labels } = collectionConfig;
  const { defaultLimit = 10, limits = [] } = collectionConfig.admin.pagination ?? {};
  const sort = typeof searchParams?.sort === 'string' ? searchParams.sort : '-updatedAt';
  const limit = toNumber(searchParams?.limit) ?? defaultLimit;
  const page = toNumber(searchParams?.page) ?? 1;
  const list = await listVersions(req, slug, String(id), {
    hasPublishedDoc,
    limit,
    page,
    sort,
  });
  const isTrashed = routeSegments[2] === 'trash';
  const path = `/collections/${slug}/${isTrashed ? 'trash/' : ''}${id}/versions`;
  const toColumn = (accessor: string, label: string, toCell: (row: VersionRow) => React.ReactNode) => ({
    accessor,
    active: true,
    field: { name: '', type: 'text' as const },
    Heading: <SortColumn Label={label} name={accessor} disable={accessor !== 'updatedAt'} />,
    renderedCells: list.docs.map((row) => <span key={row.id}>{toCell(row)}</span>),
  });
  const columns = [
    toColumn('updatedAt', req.t('general:updatedAt'), (row) => (
      <VersionLink id={row.id} at={row.updatedAt} path={isInDrawer ? null : path} />
    )),
    toColumn('writtenBy', wordsFor(req)('writtenBy'), (row) => <bdi>{row.writer ?? '–'}</bdi>),
    toColumn('_status', req.t('version:status'), (row) => <VersionState row={row} />),
  ];
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={id}
        isTrashed={isTrashed}
        pluralLabel={labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={req.t('version:versions')}
      />
      <main className="versions eyvan-versions">
        <Wrap hasGutter={!disableGutter}>
          <ListQueryProvider data={list} modifySearchParams query={{ limit, sort }}>
            <VersionsTable columns={columns} limits={limits} />
          </ListQueryProvider>
        </Wrap>
      </main>
    </>
  );
}

const Wrap = ({ children, hasGutter }: { children: React.ReactNode; hasGutter: boolean }) =>
  hasGutter ? <Gutter className="versions__wrap">{children}</Gutter> : children;
