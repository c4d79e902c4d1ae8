import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { InlineHtml } from '@/ui/InlineHtml';
import type { BlockOf } from './block-of';
import { toCells, type Cell } from './to-cells';

interface TableBlockProps {
  locale: LocaleCode;
  block: BlockOf<'table'>;
}

/** A cell below the header: one of the first columns may head its row. */
function BodyCell({ column, headColumns, ...cell }: Cell & { headColumns: number }) {
  if (column >= headColumns) return <InlineHtml as="td" {...cell} />;
  return <InlineHtml as="th" scope={cell.rowSpan ? 'rowgroup' : 'row'} {...cell} />;
}

/** A table in a region that scrolls by itself where the page is too narrow, by keyboard too. */
export async function TableBlock({ locale, block }: TableBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  const { caption, header, rows, merged = [], headColumns = 0 } = block;
  const firstRow = header ? 1 : 0;
  return (
    <div
      className="table"
      role="region"
      tabIndex={0}
      aria-label={caption ? t('tableWithCaption', { caption }) : t('table')}
    >
      <table>
        {caption ? <caption>{caption}</caption> : null}
        {header ? (
          <thead>
            <tr>
              {toCells(0, header, merged).map(({ column: _, ...cell }, index) => (
                <InlineHtml as="th" scope={cell.colSpan ? 'colgroup' : 'col'} key={index} {...cell} />
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {toCells(row + firstRow, cells, merged).map((cell, index) => (
                <BodyCell key={index} headColumns={headColumns} {...cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
