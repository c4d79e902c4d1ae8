import {
  attributeOf,
  findElements,
  hasAttribute,
  isElement,
  isText,
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

/** What is counted of an element and all below it, in letters. */
interface Facts {
  letters: number;
  linkLetters: number;
  links: number;
  /** In running text: paragraphs, and lines that stand in a part by themselves. */
  prose: number;
  holdsTitle: boolean;
}
type Count = (node: HtmlNode) => Facts;

const proseLengthMin = 60;
const lettersIn = (text: string) => text.replace(/\s+/gu, '').length;
const nothing: Facts = { letters: 0, linkLetters: 0, links: 0, prose: 0, holdsTitle: false };
const isUnseen = (element: HtmlElement) =>
  hasAttribute(element, 'hidden') || /^(?:script|style|template|noscript)$/.test(element.tagName);

const add = (one: Facts, other: Facts): Facts => ({
  letters: one.letters + other.letters,
  linkLetters: one.linkLetters + other.linkLetters,
  links: one.links + other.links,
  prose: one.prose + other.prose,
  holdsTitle: one.holdsTitle || other.holdsTitle,
});

function countElement(element: HtmlElement, count: Count): Facts {
  const sum = element.childNodes.map(count).reduce(add, nothing);
  const { letters, linkLetters, links } = sum;
  const holdsTitle = sum.holdsTitle || /^(?:h1|article|main)$/.test(element.tagName);
  if (element.tagName === 'a') return { ...sum, linkLetters: letters, links: links + 1, prose: 0 };
  return { ...sum, holdsTitle, ...(element.tagName === 'p' ? { prose: letters - linkLetters } : {}) };
}

/** Counts each node once: pages stand many levels deep. */
function createCount(): Count {
  const known = new Map<HtmlNode, Facts>();
  const countAnew = (node: HtmlNode): Facts => {
    if (isText(node)) {
      const letters = lettersIn(node.value);
      return { ...nothing, letters, prose: node.value.trim().length >= proseLengthMin ? letters : 0 };
    }
    return isElement(node) && !isUnseen(node) ? countElement(node, count) : nothing;
  };
  const count: Count = (node) => {
    const facts = known.get(node) ?? countAnew(node);
    known.set(node, facts);
    return facts;
  };
  return count;
}

const menuTags = new Set(['ul', 'ol', 'div', 'nav', 'table', 'p']);
const menuLinksMin = 3;
const menuShareMin = 0.8;

interface Page {
  count: Count;
  /** Letters of all of the page. */
  total: number;
  /** Whether the page marks its text, so that only what it names as furniture is some. */
  isMarked: boolean;
}

/** A menu, a list of tags, what else there is to read: nearly all of it leads elsewhere. */
function isMenu(element: HtmlElement, { count }: Page): boolean {
  const { letters, linkLetters, links } = count(element);
  return menuTags.has(element.tagName) && links >= menuLinksMin && linkLetters >= letters * menuShareMin;
}

/** Pages give their whole body a class, and "has-sidebar" is a layout: what holds the text is no furniture. */
function holdsText(element: HtmlElement, { count, total }: Page): boolean {
  const { holdsTitle, letters } = count(element);
  return holdsTitle || letters > total / 2;
}

function isFurniture(element: HtmlElement, page: Page): boolean {
  if (furniture.has(element.tagName)) return true;
  const isNamed = furnitureName.test(nameOf(element));
  return (isNamed || (!page.isMarked && isMenu(element, page))) && !holdsText(element, page);
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
    if (furnitureName.test(nameOf(node)) && !holdsText(node, page)) return false;
    node.childNodes = withoutNamed(node.childNodes, page);
    return true;
  });
}

/** The innermost part that holds nearly all running text of a page that marks none. */
function findProse(body: HtmlElement): HtmlElement {
  const count = createCount();
  const total = count(body).prose;
  let part = body;
  for (;;) {
    const inner = part.childNodes.filter(isElement).find((child) => count(child).prose >= total * 0.85);
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
export function findArticle(nodes: HtmlNode[]): HtmlNode[] {
  const marked = findMarked(nodes);
  const [body] = findElements(nodes, 'body');
  const part = marked ?? body;
  if (!part) return [];
  const count = createCount();
  const page = { count, total: count(part).letters, isMarked: Boolean(marked) };
  part.childNodes = withoutFurniture(part.childNodes, page);
  return (marked ?? findProse(part)).childNodes;
}
