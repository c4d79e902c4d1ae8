import { InlineHtml } from '@/ui/InlineHtml';
import type { BlockOf } from './block-of';

export function HeadingBlock({ block }: { block: BlockOf<'heading'> }) {
  return <InlineHtml as={`h${block.level}`} html={block.html} />;
}
