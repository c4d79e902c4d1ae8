import { decodeText } from './decode-text';
import { findArticle } from './find-article';
import { gather } from './gather';
import { attributeOf, findElements, textOf, type HtmlNode } from './html-tree';
import { parsePage } from './parse-html';
import type { Source, SourceFile } from './source';

/** Where the Encoding Standard looks for what a page says of itself. */
const prescanBytes = 1024;
const charset = /<meta[^>]*?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)/i;

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
  const titles = [...findElements(page, 'h1')].filter((title) => textOf([title]).trim());
  const nodes = gather(findArticle(page));
  // Many pages put the headline above the article.
  const isAbove = titles.length === 1 && [...findElements(nodes, 'h1')].length === 0;
  return { nodes: isAbove ? [...titles, ...nodes] : nodes, base: findBase(page), notes };
}
