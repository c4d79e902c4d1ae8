import type { ListItem } from '@eyvan/contract';
import { InlineHtml } from '../../ui/InlineHtml';
import type { BlockOf } from './block-of';

interface ListProps {
  ordered: boolean;
  items: ListItem[];
}

function List({ ordered, items }: ListProps) {
  const Element = ordered ? 'ol' : 'ul';
  return (
    <Element>
      {items.map(({ html, list }, index) =>
        list ? (
          <li key={index}>
            <InlineHtml as="span" html={html} />
            <List {...list} />
          </li>
        ) : (
          <InlineHtml as="li" key={index} html={html} />
        ),
      )}
    </Element>
  );
}

export function ListBlock({ block }: { block: BlockOf<'list'> }) {
  return <List ordered={block.ordered} items={block.items} />;
}
