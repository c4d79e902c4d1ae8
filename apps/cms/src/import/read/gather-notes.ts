import { lengthMax } from '@eyvan/contract';
import { attributeOf, createElement, isElement, textOf, type HtmlElement, type HtmlNode } from './html-tree';

/** What stands in the place of a note, with its words in `text`. No page has such an element. */
export const noteTag = 'eyvan-note';

/** What a note is called by where it belongs: 1, [1], (a), iv, *. */
const mark = /^[[(]?(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§]{1,3}|[۰-۹٠-٩]{1,3})[\])]?$/iu;
/** The arrow, or the number, with which a note leads back. */
const wayBack = /^(?:[\s\uFE0E\uFE0F]|[↑↩⤴^])*$/u;

/** Where an element stands: what it is in, from near to far. */
type Parents = Map<HtmlNode, HtmlElement>;

interface Tree {
  parents: Parents;
  /** All elements in the order of the document, and their places in it. */
  order: Map<HtmlElement, number>;
  /** By id, or by the name of an anchor. */
  named: Map<string, HtmlElement>;
  /** What stands in the blocks that were looked at: many links may lead to one. */
  texts: Map<HtmlElement, string>;
}

/** More notes than any text has that people write. */
const linksMax = 2_000;

function textIn(block: HtmlElement, { texts }: Tree): string {
  const text = texts.get(block) ?? textOf([block]);
  texts.set(block, text);
  return text;
}

function readTree(nodes: HtmlNode[]): Tree {
  const tree: Tree = { parents: new Map(), order: new Map(), named: new Map(), texts: new Map() };
  const walk = (children: HtmlNode[], parent: HtmlElement | null) => {
    for (const node of children) {
      if (parent) tree.parents.set(node, parent);
      if (!isElement(node)) continue;
      tree.order.set(node, tree.order.size);
      for (const name of [attributeOf(node, 'id'), node.tagName === 'a' ? attributeOf(node, 'name') : ''])
        if (name && !tree.named.has(name)) tree.named.set(name, node);
      walk(node.childNodes, node);
    }
  };
  walk(nodes, null);
  return tree;
}

function* aroundOf(node: HtmlNode, parents: Parents): Generator<HtmlElement> {
  for (let one = parents.get(node); one; one = parents.get(one)) yield one;
}

const blockTags = /^(?:p|li|div|td|dd|aside|section)$/;
const targetOf = (link: HtmlElement) => /^#(.+)$/.exec(attributeOf(link, 'href'))?.[1] ?? null;

function* linksIn(nodes: HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.tagName === 'a' && targetOf(node)) yield node;
    else yield* linksIn(node.childNodes);
  }
}

interface Note {
  /** What is replaced: the number, with the `<sup>` that it may stand in. */
  place: HtmlElement;
  block: HtmlElement;
  text: string;
}

/** The whole of a note: what its anchor stands in, or the element that has its id, with all of its paragraphs. */
function findBlock(target: HtmlElement, { parents }: Tree): HtmlElement | null {
  const own = blockTags.test(target.tagName)
    ? target
    : [...aroundOf(target, parents)].find(({ tagName }) => blockTags.test(tagName));
  const around = own && parents.get(own);
  // Word and LibreOffice have a <div> for each, with an id of its own.
  const isWhole = around && /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attributeOf(around, 'id'));
  return (isWhole ? around : own) ?? null;
}

/** The paragraphs of a note as lines. */
function toLines(nodes: HtmlNode[], isOut: (node: HtmlElement) => boolean): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return textOf([node]).replace(/\s+/gu, ' ');
      if (isOut(node)) return '';
      if (node.tagName === 'br') return '\n';
      const words = toLines(node.childNodes, isOut);
      return blockTags.test(node.tagName) ? `\n${words}\n` : words;
    })
    .join('');
}

const isNamed = (node: HtmlElement, name: string) =>
  attributeOf(node, 'id') === name || attributeOf(node, 'name') === name;

function toNote(link: HtmlElement, tree: Tree): Note | null {
  const { named, order, parents } = tree;
  const target = named.get(targetOf(link) ?? '');
  if (!target || !mark.test(textOf([link]).trim()) || order.get(target)! < order.get(link)!) return null;
  const block = findBlock(target, tree);
  if (!block || [...aroundOf(link, parents)].includes(block)) return null;
  // A chapter is none. Spaces between tags count for little.
  if (textIn(block, tree).length > lengthMax.footnote * 4) return null;
  const near = [link, ...[...aroundOf(link, parents)].slice(0, 3)];
  const leadsBack = (one: HtmlElement) => near.some((place) => isNamed(place, targetOf(one) ?? ''));
  const back = [...linksIn([block])].filter(leadsBack);
  if (back.length === 0) return null;
  // Wikipedia's way back is a sign in a box; around a number there may be brackets.
  const isOut = (node: HtmlElement) =>
    back.includes(node) || (node.tagName === 'sup' && back.some((one) => parents.get(one) === node));
  const text = toLines(block.childNodes, isOut)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !wayBack.test(line))
    .join('\n')
    .replace(/^[\])}.:\s↑^]+/u, '');
  if (!text || text.length > lengthMax.footnote) return null;
  const parent = parents.get(link);
  const isInSup = parent?.tagName === 'sup' && textOf([parent]).trim() === textOf([link]).trim();
  return { place: isInSup ? parent : link, block, text };
}

/** Nothing is left to read in it: a rule between the text and its notes, the list that they were. */
const isEmptied = (node: HtmlNode) => isElement(node) && !textOf([node]).trim() && !hasMedia(node);
const hasMedia = ({ tagName, childNodes }: HtmlElement): boolean =>
  /^(?:img|iframe|table|eyvan-note)$/.test(tagName) ||
  childNodes.some((node) => isElement(node) && hasMedia(node));

/**
 * Brings the notes of a text to their places: what Word, LibreOffice, Google Docs, Markdown and Wikipedia write as a
 * number that leads to a paragraph at the end, which leads back.
 */
export function gatherNotes(nodes: HtmlNode[]): HtmlNode[] {
  const tree = readTree(nodes);
  const notes = [...linksIn(nodes)]
    .slice(0, linksMax)
    .map((link) => toNote(link, tree))
    .filter((note) => note !== null);
  if (notes.length === 0) return nodes;
  const texts = new Map(notes.map(({ place, text }) => [place, text]));
  const blocks = new Set(notes.map(({ block }) => block));
  const emptied = new Set(notes.flatMap(({ block }) => [...aroundOf(block, tree.parents)]));
  const rebuild = (children: HtmlNode[]): HtmlNode[] =>
    children.flatMap((node): HtmlNode[] => {
      if (!isElement(node)) return [node];
      const text = texts.get(node);
      if (text !== undefined) return [createElement(noteTag, [], { text })];
      if (blocks.has(node)) return [];
      node.childNodes = rebuild(node.childNodes);
      return emptied.has(node) && isEmptied(node) ? [] : [node];
    });
  return rebuild(nodes);
}
