import type { LocaleCode } from '@eyvan/locales';
import { findMark, goesOn, isList, lastNumberOf, type Mark } from '../read/find-lists';
import { directionOfPassage } from '../words/direction';
import {
  createList,
  createListItem,
  createParagraph,
  type BlockNode,
  type InlineNode,
  type ListNode,
  type ParagraphNode,
} from './nodes';
import { toPlainText } from './plain-text';

interface Line {
  nodes: InlineNode[];
  mark: Mark | null;
}

/** A paragraph at its line breaks. */
function toLines({ children }: ParagraphNode): Line[] {
  const lines: InlineNode[][] = [[]];
  for (const node of children) {
    if (node.type === 'linebreak') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  return lines.map((nodes) => ({
    nodes,
    mark:
      nodes[0]?.type === 'text' ? findMark(nodes[0].text + nodes.slice(1).map(toPlainText).join('')) : null,
  }));
}

/** The words of an item, without its mark; null where the mark goes over into other words. */
function withoutMark({ nodes, mark }: Line): InlineNode[] | null {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text' || !mark || first.text.length < mark.length) return null;
  const text = first.text.slice(mark.length);
  return text ? [{ ...first, text }, ...rest] : rest;
}

const textOf = (nodes: InlineNode[]) => nodes.map(toPlainText).join('');

function toList(lines: Line[], language: LocaleCode): ListNode | null {
  const [first] = lines;
  const start = first?.mark?.kind === 'number' ? first.mark.number : 1;
  const items = lines.map((line, index) => {
    const words = withoutMark(line);
    return (
      words &&
      createListItem(words, directionOfPassage(textOf(words), language), { value: start + index, depth: 0 })
    );
  });
  const whole = items.filter((item) => item !== null);
  if (whole.length < items.length) return null;
  const direction = directionOfPassage(lines.map(({ nodes }) => textOf(nodes)).join('\n'), language);
  return createList(first?.mark?.kind === 'number', whole, direction, start);
}

/**
 * Makes lists of neighbouring paragraphs and lines that begin with typed marks, by the rules of plain text: Word
 * files without styles, and pages, have them too.
 */
export function gatherTypedLists(blocks: BlockNode[], language: LocaleCode): BlockNode[] {
  const out: BlockNode[] = [];
  let open: Line[] = [];
  let waiting: BlockNode[] = [];
  let countedTo = 0;
  const close = () => {
    const marks = open.flatMap(({ mark }) => (mark ? [mark] : []));
    const list = isList(marks, countedTo) ? toList(open, language) : null;
    if (list?.listType === 'number') countedTo = lastNumberOf(marks);
    out.push(...(list ? [list] : waiting));
    open = [];
    waiting = [];
  };
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? toLines(block) : [];
    const isMarked = lines.length > 0 && lines.every(({ mark }) => mark);
    const isOneRun =
      isMarked && lines.every(({ mark }, index) => index === 0 || goesOn(mark!, lines[index - 1]!.mark!));
    if (!isOneRun || !goesOn(lines[0]!.mark!, open.at(-1)?.mark ?? undefined)) close();
    if (isOneRun) {
      open.push(...lines);
      waiting.push(block);
    } else if (block.type === 'list' && block.listType === 'number') {
      countedTo =
        block.start + block.children.filter(({ children }) => children[0]?.type !== 'list').length - 1;
      out.push(block);
    } else out.push(...splitIntroduction(block, lines, language));
  }
  close();
  return out;
}

/** "The programme: / - a / - b" in one paragraph: its first line, and the list below it. */
function splitIntroduction(block: BlockNode, lines: Line[], language: LocaleCode): BlockNode[] {
  const [first, ...rest] = lines;
  const marks = rest.flatMap(({ mark }) => (mark ? [mark] : []));
  const isRun =
    rest.length > 1 &&
    marks.length === rest.length &&
    marks.every((mark, at) => at === 0 || goesOn(mark, marks[at - 1]));
  const list = first && !first.mark && isRun && isList(marks, 0) ? toList(rest, language) : null;
  if (!first || !list) return [block];
  return [createParagraph(first.nodes, directionOfPassage(textOf(first.nodes), language)), list];
}
