'use client';
import { Pieces } from './Pieces';
import type { BlockSource } from './source';

/** A cell of the source. Its HTML is made and escaped by the server (`toInlineHtml`), and leads nowhere here. */
const Cell = ({ as: Tag, html }: { as: 'p' | 'li' | 'td' | 'span'; html: string }) => (
  <Tag dangerouslySetInnerHTML={{ __html: html.replace(/<a [^>]*>/g, '<u>').replace(/<\/a>/g, '</u>') }} />
);

function Rows({ kind, rows }: BlockSource) {
  if (kind === 'list')
    return (
      <ul>
        {rows.map(([html = ''], index) => (
          <Cell key={index} as="li" html={html} />
        ))}
      </ul>
    );
  if (kind === 'table')
    return (
      <table>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((html, column) => (
                <Cell key={column} as="td" html={html} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  return rows.map(([html = ''], index) => <Cell key={index} as="p" html={html} />);
}

/** One block of the source, to be read: with what was changed in it, where something was. */
export function BlockView({ block }: { block: BlockSource }) {
  return (
    <div className="eyvan-source__block" data-kind={block.kind}>
      {block.change ? <Pieces change={block.change} /> : <Rows {...block} />}
      {block.thumbs.map((url) => (
        <img key={url} src={url} alt="" />
      ))}
    </div>
  );
}
