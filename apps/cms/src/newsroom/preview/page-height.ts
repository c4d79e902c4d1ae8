import { isRecord } from '../../platform/input/is-record';

/** Head, picture, rail and foot of a page, and a line of running text with its characters, at a width in pixels. */
const frameOf = (width: number) => 2_200 + width;
const lineHeight = 34;
const charactersIn = (width: number) => Math.max(24, Math.min(width, 640) / 11);
/** A paragraph's end, and a block that is no text: a picture with its words. */
const blockHeight = (width: number) => 60 + Math.min(width, 960);

interface Measure {
  characters: number;
  paragraphs: number;
  blocks: number;
}

function measure(node: unknown, found: Measure): Measure {
  if (Array.isArray(node)) for (const one of node) measure(one, found);
  if (!isRecord(node)) return found;
  if (typeof node.text === 'string') found.characters += node.text.length;
  if (node.type === 'block') found.blocks += 1;
  else if (typeof node.type === 'string' && Array.isArray(node.children)) found.paragraphs += 1;
  for (const value of Object.values(node)) if (typeof value === 'object') measure(value, found);
  return found;
}

/**
 * How tall a page with this text is at most, in pixels. The page is of another origin and runs no script, so that it
 * cannot be asked: the frame is made tall enough, and what is too much of it is paper. So it is the pane that is
 * scrolled, and a page that is made anew stands where the one before stood.
 */
export function guessHeight(fields: Record<string, unknown>, width: number): number {
  const { characters, paragraphs, blocks } = measure(fields.body, {
    characters: 0,
    paragraphs: 0,
    blocks: 0,
  });
  const pictures = Array.isArray(fields.gallery) ? fields.gallery.length : 0;
  const lines = characters / charactersIn(width) + paragraphs * 2;
  return Math.ceil(frameOf(width) + lines * lineHeight + (blocks + pictures) * blockHeight(width));
}
