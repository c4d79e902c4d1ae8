import { isEmbedAllowed } from '../../content/blocks/embed-hosts';
import { attributeOf, type HtmlElement } from '../read/html-tree';
import { cleanLine } from '../words/clean-text';
import { cutAtWord } from '../words/cut-text';
import { toAddress } from '../words/split-addresses';
import { directionOfPassage } from '../words/direction';
import type { Conversion } from './conversion';
import { createBlock, createLink, createParagraph, createText, type BlockNode } from './nodes';

const altLengthMax = 500;
const captionLengthMax = 1000;
const titleLengthMax = 200;
const dataUrl = /^data:image\/[\w.+-]+(?:;[\w=-]+)*;base64,(.+)$/is;

/** Pictures of one pixel count readers. */
const isTrackingPixel = (element: HtmlElement) =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attributeOf(element, name)));

/** Pages that load pictures late keep the address elsewhere, and show an empty one until then. */
function sourceOf(element: HtmlElement): string {
  const late = attributeOf(element, 'data-src') || attributeOf(element, 'data-original');
  const src = attributeOf(element, 'src');
  return late && (!src || src.startsWith('data:')) ? late : src;
}

function linkTo(url: string, words: string, { language }: Conversion): BlockNode {
  const text = words || url;
  return createParagraph([createLink(url, [createText(text)])], directionOfPassage(text, language));
}

/** Where the picture itself is to be had; null where there is none that may be taken. */
function toContent(src: string, { embedded, notes }: Conversion): Buffer | { path: string } | null {
  const data = dataUrl.exec(src)?.[1];
  if (data) return Buffer.from(data, 'base64');
  const within = embedded.get(src);
  if (within) return within;
  const isAbsolute = /^(?:[a-z][\w+.-]*:|[/\\])/i.test(src);
  if (!isAbsolute && src) return { path: src };
  if (src) notes.push(`the picture ${src.slice(0, 80)} was left out: it does not lie next to the file`);
  return null;
}

/** A picture: a block when it comes with the file, a link to it when it lies elsewhere. Nothing is fetched. */
export function toImage(element: HtmlElement, conversion: Conversion, figcaption = ''): BlockNode[] {
  if (isTrackingPixel(element)) return [];
  const { images, language } = conversion;
  const src = sourceOf(element);
  const alt = cutAtWord(cleanLine(attributeOf(element, 'alt'), language), language, altLengthMax);
  // Markdown has no other place for a caption than the title of a picture.
  const title = attributeOf(element, 'title');
  const written = figcaption || (title === attributeOf(element, 'alt') ? '' : title);
  const caption = cutAtWord(cleanLine(written, language), language, captionLengthMax);
  const remote = /^(?:https?:)?\/\//i.test(src)
    ? toAddress(src, conversion.base ?? 'https://base.invalid')
    : null;
  if (remote) {
    conversion.notes.push(
      `the picture ${remote.slice(0, 80)} was not fetched: a link to it stands in its place`,
    );
    return [linkTo(remote, caption || alt, conversion)];
  }
  const content = images.has(src) ? null : toContent(src, conversion);
  if (content) images.set(src, { key: `image-${images.size + 1}`, content, alt, caption });
  const image = images.get(src);
  return image ? [createBlock('image', { image: image.key })] : [];
}

/** A player of one of the hosts that may be embedded; other frames hold what readers did not come for. */
export function toEmbed(element: HtmlElement, { language }: Conversion): BlockNode[] {
  const url = toAddress(attributeOf(element, 'src').replace(/^\/\//, 'https://'));
  if (!url || !isEmbedAllowed(url)) return [];
  const title =
    cutAtWord(cleanLine(attributeOf(element, 'title'), language), language, titleLengthMax) ||
    new URL(url).hostname;
  return [createBlock('embed', { url, title })];
}
