import {
  attributeOf,
  findElements,
  hasAttribute,
  isElement,
  isText,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from './html-tree';

/** Beside the text, not of it: unless it stands within a part of the text, where a footer may name who is quoted. */
const furniture = new Set(['aside', 'footer', 'nav']);
const textParts = new Set(['article', 'blockquote', 'main', 'section']);
/** What blogs and agencies call such parts in their classes and ids, where they do not mark them. */
const furnitureName =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|sharedaddy|social|addtoany|tags?|tag-?cloud|hashtags?|keywords|related(?:posts?|news)?|jp-relatedposts|comments?|respond|copyright|sidebar|widget|ad|ads|advert|banner|newsletter|subscribe|toolbar|print|pager|pagination|entry-meta|post-meta|entry-footer|posted-on|short-?link|news-?code|site-?footer|site-?header|skip-link)(?:$|[\s_-])/i;

const nameOf = (element: HtmlElement) =>
  `${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${attributeOf(element, 'role')}`;
const lengthOf = (nodes: HtmlNode[]) => textOf(nodes).replace(/\s+/gu, '').length;
const lengthOfLinks = (nodes: HtmlNode[]) => lengthOf([...findElements(nodes, 'a')]);

const menuTags = new Set(['ul', 'ol', 'div', 'nav', 'table', 'p']);
const menuLinksMin = 3;
const menuShareMin = 0.8;

/** A menu, a list of tags, what else there is to read: nearly all of it leads elsewhere. */
function isMenu(element: HtmlElement): boolean {
  if (!menuTags.has(element.tagName)) return false;
  const links = [...findElements(element.childNodes, 'a')];
  return links.length >= menuLinksMin && lengthOf(links) >= lengthOf(element.childNodes) * menuShareMin;
}

/** Pages give their whole body a class, and "has-sidebar" is a layout: what holds the text is no furniture. */
const holdsText = (element: HtmlElement, total: number) =>
  !findElements([element], 'h1', 'article', 'main').next().done || lengthOf([element]) > total / 2;

interface Page {
  /** Letters of all of the page. */
  total: number;
  /** Whether the page marks its text, so that only what it names as furniture is some. */
  isMarked: boolean;
}

function isFurniture(element: HtmlElement, { total, isMarked }: Page): boolean {
  if (furniture.has(element.tagName)) return true;
  const isNamed = furnitureName.test(nameOf(element));
  return (isNamed || (!isMarked && isMenu(element))) && !holdsText(element, total);
}

function withoutFurniture(nodes: HtmlNode[], page: Page): HtmlNode[] {
  return nodes.filter((node) => {
    if (!isElement(node)) return true;
    if (textParts.has(node.tagName) && !furnitureName.test(nameOf(node))) {
      node.childNodes = withoutNamed(node.childNodes, page);
      return true;
    }
    if (isFurniture(node, page)) return false;
    node.childNodes = withoutFurniture(node.childNodes, page);
    return true;
  });
}

/** Within a part of the text tags say nothing against it (who is quoted stands in a footer), but names do. */
function withoutNamed(nodes: HtmlNode[], page: Page): HtmlNode[] {
  return nodes.filter((node) => {
    if (!isElement(node)) return true;
    if (furnitureName.test(nameOf(node)) && !holdsText(node, page.total)) return false;
    node.childNodes = withoutNamed(node.childNodes, page);
    return true;
  });
}

const proseLengthMin = 60;
/** Letters in running text: paragraphs, and lines that stand in a part by themselves. */
function proseOf(node: HtmlNode): number {
  if (isText(node)) return node.value.trim().length >= proseLengthMin ? lengthOf([node]) : 0;
  if (
    !isElement(node) ||
    hasAttribute(node, 'hidden') ||
    /^(?:script|style|template|noscript|a)$/.test(node.tagName)
  )
    return 0;
  if (node.tagName === 'p') return Math.max(0, lengthOf([node]) - lengthOfLinks([node]));
  return node.childNodes.reduce((sum, child) => sum + proseOf(child), 0);
}

/** The innermost part that holds nearly all running text of a page that marks none. */
function findProse(body: HtmlElement): HtmlElement {
  const total = proseOf(body);
  let part = body;
  for (;;) {
    const inner = part.childNodes.filter(isElement).find((child) => proseOf(child) >= total * 0.85);
    if (total === 0 || !inner || !/^(?:div|section|td|tr|tbody|table|center|form|span)$/.test(inner.tagName))
      return part;
    part = inner;
  }
}

/** The one article, or what the page marks as its main part. */
function findMarked(page: HtmlNode[]): HtmlElement | undefined {
  const articles = [...findElements(page, 'article')];
  const [main] = findElements(page, 'main');
  const role = [...findElements(page, 'div', 'section')].find(
    (element) => attributeOf(element, 'role') === 'main',
  );
  return (articles.length === 1 ? articles[0] : undefined) ?? main ?? role;
}

/** The text of a page, as the page marks it, or else where its running text is; without what stands beside it. */
export function findArticle(page: HtmlNode[]): HtmlNode[] {
  const marked = findMarked(page);
  const [body] = findElements(page, 'body');
  const part = marked ?? body;
  if (!part) return [];
  const facts = { total: lengthOf([part]), isMarked: Boolean(marked) };
  part.childNodes = withoutFurniture(part.childNodes, facts);
  return (marked ?? findProse(part)).childNodes;
}
