import {
  defaultTreeAdapter,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { ImportError } from '../import-error';
import type { HtmlNode } from './html-tree';

/** Longer than any article, and than most whole pages. */
const elementsMax = 100_000;
/** What walks over the tree goes down by calling itself. */
const depthMax = 400;

type Map = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/**
 * What builds the tree, within bounds: of elements that are left open, HTML makes new ones again and again (HTML
 * Standard, 13.2.4.3), so that a short text can become a tree without end.
 */
function createBoundedAdapter(): TreeAdapter<Map> {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      elements += 1;
      if (elements > elementsMax) throw new ImportError(`has more than ${elementsMax} elements`);
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      depth += 1;
      if (depth > depthMax) throw new ImportError('is nested too deeply to be read');
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/** A piece of HTML as nodes. @throws ImportError where it is nested too deep, or has too many elements */
export const parsePiece = (html: string): HtmlNode[] =>
  parseFragment<Map>(html, { treeAdapter: createBoundedAdapter() }).childNodes;

/**
 * A page as nodes, without scripts, as it will never run any: what stands in <noscript> is then an element like
 * others. @throws ImportError as `parsePiece`
 */
export const parsePage = (html: string): HtmlNode[] =>
  parse<Map>(html, { scriptingEnabled: false, treeAdapter: createBoundedAdapter() }).childNodes;
