import {
  attributeOf,
  createElement,
  isBlank,
  isElement,
  isText,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from './html-tree';

/** One item of a list as Word saves pages and puts them on the clipboard: a paragraph that says where it belongs. */
interface WordItem {
  level: number;
  list: string;
  isOrdered: boolean;
  number: number;
  content: HtmlNode[];
}

const levelMax = 9;
const ownDigits = /[۰-۹٠-٩]/g;
const numeral = /^\(?([\d۰-۹٠-٩]{1,4})[.)．、-]?$/u;
/** a) IV. ب) and the like: in order, though the list will count in numbers. */
const letters = /^\(?\p{L}{1,5}[.)]$/u;
/** What stands for a bullet where the mark was not set apart: a sign, then the space up to the words. */
const typedMark = /^\s*([·•▪●◦o§ü\uF0B7\uF0A7\uF0D8])(?:\s*\u00A0[\s\u00A0]*|\t)/u;

const styleOf = (element: HtmlElement) => attributeOf(element, 'style');
const isIgnored = (node: HtmlNode) => isElement(node) && /mso-list\s*:\s*ignore/i.test(styleOf(node));

function findIgnored(nodes: HtmlNode[]): HtmlNode | undefined {
  for (const node of nodes) {
    if (isIgnored(node)) return node;
    const within = isElement(node) ? findIgnored(node.childNodes) : undefined;
    if (within) return within;
  }
  return undefined;
}

const withoutIgnored = (nodes: HtmlNode[]): HtmlNode[] =>
  nodes
    .filter((node) => !isIgnored(node))
    .map((node) => {
      if (isElement(node)) node.childNodes = withoutIgnored(node.childNodes);
      return node;
    });

/** Takes the mark off the first words. */
function dropTypedMark(nodes: HtmlNode[]): boolean {
  for (const node of nodes) {
    if (isText(node) && node.value.trim()) {
      node.value = node.value.replace(typedMark, '');
      return true;
    }
    if (isElement(node) && dropTypedMark(node.childNodes)) return true;
  }
  return false;
}

function toWordItem(node: HtmlNode): WordItem | null {
  if (!isElement(node) || node.tagName !== 'p') return null;
  const place = /mso-list\s*:\s*(l\d+)[^;]*?level(\d+)/i.exec(styleOf(node));
  const ignored = findIgnored(node.childNodes);
  // Some programs that pass Word's pages on keep its classes and drop its styles.
  const isTyped = /MsoListParagraph/i.test(attributeOf(node, 'class')) && typedMark.test(textOf([node]));
  if (!place && !ignored && !isTyped) return null;
  const mark = ignored ? textOf([ignored]).replace(/\s+/gu, '') : '';
  if (!ignored) dropTypedMark(node.childNodes);
  const digits = numeral.exec(mark)?.[1]?.replace(ownDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
  return {
    level: Math.min(levelMax, Math.max(1, Number(place?.[2] ?? 1))),
    list: place?.[1] ?? '',
    isOrdered: digits !== undefined || (mark.length > 1 && letters.test(mark)),
    number: Number(digits ?? 1),
    content: withoutIgnored(node.childNodes),
  };
}

const isSameList = (one: WordItem | undefined, other: WordItem) =>
  one?.isOrdered === other.isOrdered && one.list === other.list;

/** Items of one list as `<ul>` or `<ol>`, those of deeper levels within the item before them. */
function toListElements(items: WordItem[]): HtmlElement[] {
  const lists: HtmlElement[] = [];
  let before: WordItem | undefined;
  for (let at = 0; at < items.length;) {
    const item = items[at]!;
    let end = at + 1;
    while (end < items.length && items[end]!.level > item.level) end += 1;
    if (!isSameList(before, item)) {
      const attributes: Record<string, string> = {};
      if (item.isOrdered && item.number !== 1) attributes.start = String(item.number);
      lists.push(createElement(item.isOrdered ? 'ol' : 'ul', [], attributes));
    }
    const inner = toListElements(items.slice(at + 1, end));
    lists.at(-1)!.childNodes.push(createElement('li', [...item.content, ...inner]));
    before = item;
    at = end;
  }
  return lists;
}

/** Makes lists of the paragraphs that stand for them in what Word saves as a page or puts on the clipboard. */
export function gatherWordLists(nodes: HtmlNode[]): HtmlNode[] {
  const out: HtmlNode[] = [];
  let items: WordItem[] = [];
  const close = () => {
    out.push(...toListElements(items));
    items = [];
  };
  for (const node of nodes) {
    const item = toWordItem(node);
    if (item) items.push(item);
    else if (items.length === 0 || !isBlank(node)) {
      close();
      if (isElement(node)) node.childNodes = gatherWordLists(node.childNodes);
      out.push(node);
    }
  }
  close();
  return out;
}
