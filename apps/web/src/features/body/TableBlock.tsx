import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { InlineHtml } from '../../ui/InlineHtml';
import type { BlockOf } from './block-of';

interface TableBlockProps {
  locale: LocaleCode;
  block: BlockOf<'table'>;
}

/** A table in a region that scrolls by itself where the page is too narrow, by keyboard too. */
export async function TableBlock({ locale, block }: TableBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  const { caption, header, rows } = block;
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
              {header.map((html, index) => (
                <InlineHtml as="th" scope="col" key={index} html={html} />
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((html, index) => (
                <InlineHtml as="td" key={index} html={html} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
