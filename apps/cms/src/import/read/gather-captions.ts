import {
  attributeOf,
  createElement,
  findElements,
  isBlank,
  isElement,
  textOf,
  type HtmlNode,
} from './html-tree';

/** The class of a caption: Word's own in pages, and the one that `readDocx` gives to its style. */
const captionClass = /(?:^|\s)(?:MsoCaption|caption|wp-caption-text)(?:\s|$)/i;

const isCaption = (node: HtmlNode) => isElement(node) && captionClass.test(attributeOf(node, 'class'));
const pictureIn = (node: HtmlNode) =>
  isElement(node) && node.tagName === 'p' && !textOf([node]).trim()
    ? [...findElements([node], 'img')]
    : isElement(node) && node.tagName === 'img'
      ? [node]
      : [];

/** Puts a picture and the paragraph of the caption style that follows it into one `<figure>`. */
export function gatherCaptions(nodes: HtmlNode[]): HtmlNode[] {
  const out: HtmlNode[] = [];
  for (const node of nodes) {
    const before = out.findLastIndex((other) => !isBlank(other));
    const pictures = before >= 0 ? pictureIn(out[before]!) : [];
    if (isElement(node) && isCaption(node) && pictures.length === 1) {
      out[before] = createElement('figure', [pictures[0]!, createElement('figcaption', node.childNodes)]);
    } else {
      if (isElement(node)) node.childNodes = gatherCaptions(node.childNodes);
      out.push(node);
    }
  }
  return out;
}
