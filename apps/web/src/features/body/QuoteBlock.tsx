import { InlineHtml } from '@/ui/InlineHtml';
import type { BlockOf } from './block-of';

export function QuoteBlock({ block }: { block: BlockOf<'quote'> }) {
  return (
    <figure className="quote">
      <blockquote>
        {block.paragraphs.map((html, index) => (
          <InlineHtml as="p" key={index} html={html} />
        ))}
      </blockquote>
      {block.attribution ? <figcaption>{block.attribution}</figcaption> : null}
    </figure>
  );
}
