import { masked } from '@eyvan/locales/typography';
import type { WordFields } from '../parts/parts';
import { childrenOf, isBlock, isLexicalNode, rootOf, type LexicalNode } from './lexical-node';

/** A stretch of words that has a place of its own: a text of running text, or a field of a block in it. */
interface Run {
  /** Which child of the root, which child of that …, down to the node. */
  path: readonly number[];
  /** Of a block the name of its field. */
  field?: string;
  text: string;
}

/** What is read in one breath: the runs of a paragraph, a line, an item of a list, a cell, a field of a block. */
export type RunGroup = readonly Run[];

const links = new Set(['link', 'autolink']);

/** Words that are marked as of another language have rules of their own: their places stay, nothing of them is seen. */
const wordsOf = ({ $ }: LexicalNode, text: string) => ($?.language ? masked.repeat(text.length) : text);

function* walk(
  node: LexicalNode,
  path: readonly number[],
  blocks: WordFields['blocks'],
): Generator<RunGroup> {
  if (isBlock(node)) {
    for (const field of blocks[String(node.fields?.blockType)] ?? []) {
      const text = node.fields?.[field];
      if (typeof text === 'string' && text) yield [{ path, field, text }];
    }
    return;
  }
  let group: Run[] = [];
  // A note parts no sentence: it is read after what it stands in.
  const notes: RunGroup[] = [];
  // Nodes that are none have a place among the children, too.
  const children: unknown[] = Array.isArray(node.children) ? node.children : [];
  for (const [index, child] of children.entries()) {
    if (!isLexicalNode(child)) continue;
    const place = [...path, index];
    if (typeof child.text === 'string') group.push({ path: place, text: wordsOf(child, child.text) });
    else if (child.type === 'inlineBlock') notes.push(...walk(child, place, blocks));
    else if (links.has(child.type ?? '')) {
      for (const [at, one] of childrenOf(child).entries()) {
        const { text } = one;
        if (typeof text === 'string') group.push({ path: [...place, at], text: wordsOf(one, text) });
      }
    } else {
      if (group.length > 0) yield group;
      group = [];
      yield* walk(child, place, blocks);
    }
  }
  if (group.length > 0) yield group;
  yield* notes;
}

/** Every stretch of words of a rich text, in order, gathered as they are read: see `RunGroup`. */
export function runGroupsOf(richText: unknown, blocks: WordFields['blocks']): RunGroup[] {
  const root = rootOf(richText);
  return root ? [...walk(root, [], blocks)] : [];
}

/** A run that is to say something else. */
export interface RunEdit extends Run {
  /** What it is to say. */
  to: string;
}

function withEdit(node: LexicalNode, { field, path, to }: RunEdit, depth = 0): LexicalNode {
  const index = path[depth];
  if (index === undefined)
    return field === undefined ? { ...node, text: to } : { ...node, fields: { ...node.fields, [field]: to } };
  const children = (node.children ?? []).map((child, at) =>
    at === index ? withEdit(child, { field, path, to, text: '' }, depth + 1) : child,
  );
  return { ...node, children };
}

/** A rich text in which these runs say something else, and nothing else of it. */
export function withRunEdits<RichText extends object>(
  richText: RichText,
  edits: readonly RunEdit[],
): RichText {
  const root = rootOf(richText);
  if (!root) return richText;
  return { ...richText, root: edits.reduce((edited, edit) => withEdit(edited, edit), root) };
}
