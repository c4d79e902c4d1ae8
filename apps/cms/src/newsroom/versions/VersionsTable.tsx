'use client';
import { Pagination, PerPage, Table, useListQuery, useTranslation } from '@payloadcms/ui';
import type { ComponentProps } from 'react';

interface Props {
  columns: NonNullable<ComponentProps<typeof Table>['columns']>;
  limits: number[];
}

/** The table of a list of versions, and the way through its pages. */
export function VersionsTable({ columns, limits }: Props) {
  const { data, handlePageChange, handlePerPageChange } = useListQuery();
  const { t } = useTranslation();
  if (!data?.totalDocs) return <p>{t('version:noFurtherVersionsFound')}</p>;
  const { docs, limit, page = 1, totalDocs } = data;
  const first = (page - 1) * limit + 1;
  return (
    <>
      <Table columns={columns} data={docs} />
      <div className="versions__page-controls">
        <Pagination
          {...data}
          nextPage={data.nextPage ?? undefined}
          numberOfNeighbors={1}
          onChange={(next) => void handlePageChange?.(next)}
          prevPage={data.prevPage ?? undefined}
        />
        <div className="versions__page-info">
          {first}-{first + docs.length - 1} {t('general:of')} {totalDocs}
        </div>
        <PerPage handleChange={(most) => void handlePerPageChange?.(most)} limit={limit} limits={limits} />
      </div>
    </>
  );
}
