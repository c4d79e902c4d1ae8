import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** An attribute, trimmed; an empty string where there is none. */
export const attributeOf = (element: HtmlElement, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value.trim() ?? '';
export const hasAttribute = (element: HtmlElement, name: string): boolean =>
  element.attrs.some((attribute) => attribute.name === name);

/** The elements below some nodes, in the order of the document. */
export function* findElements(nodes: HtmlNode[], ...tagNames: string[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (tagNames.includes(node.tagName)) yield node;
    yield* findElements(node.childNodes, ...tagNames);
  }
}

/** The text below some nodes, as it is written in the source. */
export const textOf = (nodes: HtmlNode[]): string =>
  nodes.map((node) => (isText(node) ? node.value : isElement(node) ? textOf(node.childNodes) : '')).join('');

/** An element that parse5 has not read. Without parse5's own builder, as browsers make trees of their pages, too. */
export function createElement(
  tagName: string,
  childNodes: HtmlNode[],
  attributes: Record<string, string> = {},
): HtmlElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  // The type is an enumeration of parse5's, whose value would bring the parser along.
  const namespaceURI = 'http://www.w3.org/1999/xhtml' as HtmlElement['namespaceURI'];
  return { nodeName: tagName, tagName, attrs, namespaceURI, childNodes, parentNode: null };
}

/** A text that parse5 has not read. */
export const createTextNode = (value: string): HtmlNode => ({ nodeName: '#text', value, parentNode: null });

/** Nothing to read: a comment, or white space between elements. */
export const isBlank = (node: HtmlNode): boolean =>
  !isElement(node) && !(isText(node) && node.value.trim() !== '');
