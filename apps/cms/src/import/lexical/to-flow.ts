import type { HtmlElement, HtmlNode } from '../read/html-tree';
import type { Conversion } from './conversion';
import { toPieces, type InlinePiece, type Style } from './pieces';

/** Says whether it has taken a block for itself; the words of one that it leaves become lines of the flow. */
type TakeBlock = (element: HtmlElement, style: Style) => boolean;

/** What has room for lines only (a heading, an item, a cell): blocks within it become lines. */
export function toFlow(
  nodes: HtmlNode[],
  style: Style,
  conversion: Conversion,
  takeBlock: TakeBlock,
): InlinePiece[] {
  const flow: InlinePiece[] = [];
  for (const piece of toPieces(nodes, style, conversion.base)) {
    if (piece.kind !== 'block') flow.push(piece);
    else if (!takeBlock(piece.element, piece.style)) {
      flow.push({ kind: 'break' }, ...toFlow(piece.element.childNodes, piece.style, conversion, takeBlock), {
        kind: 'break',
      });
    }
  }
  return flow;
}
