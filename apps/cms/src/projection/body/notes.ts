import type { BodyBlock } from '@eyvan/contract';
import { isLexicalNode, type LexicalNode } from '../../content/rich-text/lexical-node';
import { toParagraphs } from '../../content/rich-text/to-paragraphs';

export type Notes = Extract<BodyBlock, { type: 'footnotes' }>['notes'];

/** Where a note's number is kept from `numberNotes` until its line is written: no field of any form. */
const number = Symbol('number of a note');
interface Numbered extends LexicalNode {
  [number]?: number;
}

const isNote = ({ type, fields }: LexicalNode) => type === 'inlineBlock' && fields?.blockType === 'footnote';

/** What stands in a line in the place of a note: its number, which leads to it. '' for what is none. */
export function toNoteMark(node: Numbered): string {
  const count = node[number];
  return count === undefined ? '' : `<sup><a href="#note-${count}">${count}</a></sup>`;
}

function withNumbers(node: LexicalNode, notes: Notes): LexicalNode {
  if (isNote(node)) {
    const html = toParagraphs(node.fields?.text).join('<br>');
    if (!html) return node;
    notes.push({ id: `note-${notes.length + 1}`, html });
    const numbered: Numbered = { ...node, [number]: notes.length };
    return numbered;
  }
  if (!Array.isArray(node.children)) return node;
  return {
    ...node,
    children: node.children.map((child) => (isLexicalNode(child) ? withNumbers(child, notes) : child)),
  };
}

/** A text whose notes know their numbers, and the notes, in order; empty ones are left out. */
export function numberNotes(root: LexicalNode): { root: LexicalNode; notes: Notes } {
  const notes: Notes = [];
  return { root: withNumbers(root, notes), notes };
}
