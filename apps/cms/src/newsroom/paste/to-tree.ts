import { createElement, createTextNode, type HtmlNode } from '../../import/read/html-tree';

/** A node of the browser as the tree that the importer reads; comments are nothing to it. */
function toNode(node: Node): HtmlNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [createTextNode(node.nodeValue ?? '')];
  if (!(node instanceof Element)) return [];
  const attributes = Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]));
  return [createElement(node.localName, Array.from(node.childNodes).flatMap(toNode), attributes)];
}

/** HTML of a clipboard, read by the browser: nothing of it runs, and nothing is fetched. */
export const toTree = (html: string): HtmlNode[] =>
  Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes).flatMap(toNode);
