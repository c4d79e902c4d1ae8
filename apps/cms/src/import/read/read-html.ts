import { decodeText } from './decode-text';
import { attributeOf, findElements, isElement, textOf, type HtmlElement, type HtmlNode } from './html-tree';
import { parsePage } from './parse-html';
import type { Source, SourceFile } from './source';

/** Where the Encoding Standard looks for what a page says of itself. */
const prescanBytes = 1024;
const charset = /<meta[^>]*?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)/i;

/** Beside the text, not of it: unless it stands within a part of the text, where a footer may name who is quoted. */
const furniture = new Set(['aside', 'footer']);
const textParts = new Set(['article', 'blockquote', 'main', 'section']);

function withoutFurniture(nodes: HtmlNode[]): HtmlNode[] {
  return nodes.filter((node) => {
    if (!isElement(node) || textParts.has(node.tagName)) return true;
    node.childNodes = withoutFurniture(node.childNodes);
    return !furniture.has(node.tagName);
  });
}

/** The one article, what the page marks as its main part, or all of it. */
function findMain(nodes: HtmlNode[]): HtmlElement | undefined {
  const articles = [...findElements(nodes, 'article')];
  const [main] = findElements(nodes, 'main');
  const role = [...findElements(nodes, 'div', 'section')].find(
    (element) => attributeOf(element, 'role') === 'main',
  );
  const [body] = findElements(nodes, 'body');
  return (articles.length === 1 ? articles[0] : undefined) ?? main ?? role ?? body;
}

/** The address a saved page came from, so that its relative links still lead somewhere. */
function findBase(nodes: HtmlNode[]): string | undefined {
  const [base] = findElements(nodes, 'base');
  const canonical = [...findElements(nodes, 'link')].find(
    (link) => attributeOf(link, 'rel').toLowerCase() === 'canonical',
  );
  const addresses = [base, canonical].map((element) => (element ? attributeOf(element, 'href') : ''));
  return addresses.find((address) => /^https?:/i.test(address) && URL.canParse(address));
}

/** A page: what it marks as its content, with its headline, and without navigation. */
export function readHtml({ content, ...options }: SourceFile): Source {
  const declared = charset.exec(content.toString('latin1', 0, prescanBytes))?.[1];
  const { text, notes } = decodeText(content, { ...options, declared });
  const page = parsePage(text);
  const nodes = withoutFurniture(findMain(page)?.childNodes ?? []);
  const titles = [...findElements(page, 'h1')].filter((title) => textOf([title]).trim());
  // Many pages put the headline above the article.
  const isAbove = titles.length === 1 && [...findElements(nodes, 'h1')].length === 0;
  return { nodes: isAbove ? [...titles, ...nodes] : nodes, base: findBase(page), notes };
}
