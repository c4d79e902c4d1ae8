import type { SubList } from '@eyvan/contract';
import { InlineHtml } from '@/ui/InlineHtml';
import type { BlockOf } from './block-of';

function List({ ordered, start, items }: SubList) {
  const Element = ordered ? 'ol' : 'ul';
  const props = ordered && start !== undefined ? { start } : {};
  return (
    <Element {...props}>
      {items.map(({ html, list, moreLists = [] }, index) =>
        list ? (
          <li key={index}>
            <InlineHtml as="span" html={html} />
            {[list, ...moreLists].map((inner, place) => (
              <List key={place} {...inner} />
            ))}
          </li>
        ) : (
          <InlineHtml as="li" key={index} html={html} />
        ),
      )}
    </Element>
  );
}

export function ListBlock({ block }: { block: BlockOf<'list'> }) {
  return <List ordered={block.ordered} start={block.start} items={block.items} />;
}
