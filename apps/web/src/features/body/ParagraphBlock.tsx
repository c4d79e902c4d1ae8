import { InlineHtml } from '@/ui/InlineHtml';
import type { BlockOf } from './block-of';

export function ParagraphBlock({ block }: { block: BlockOf<'paragraph'> }) {
  return <InlineHtml as="p" html={block.html} />;
}
