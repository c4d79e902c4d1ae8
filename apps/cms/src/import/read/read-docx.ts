import mammoth from 'mammoth';
import { ImportError } from '../import-error';
import { checkZip } from './check-zip';
import { gather } from './gather';
import { gatherColumns } from './gather-columns';
import { attributeOf, findElements, isElement, type HtmlNode } from './html-tree';
import { parsePiece } from './parse-html';
import type { Source, SourceFile } from './source';

/** Word's styles that mammoth does not know by itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/** What mammoth reads of a numbered paragraph: the same object for all paragraphs that count together. */
interface Numbered {
  type: string;
  numbering?: { isOrdered: boolean; level: string } | null;
  children?: unknown[];
}
const startMark = 'eyvan-start-';

/**
 * Marks where a list goes on after a paragraph that stood between its items: HTML counts each `<ol>` from 1, and
 * mammoth has no way to say where from.
 */
function markStarts<Document extends { children: Numbered[] }>(document: Document): Document {
  const counts = new Map<object, number>();
  let open: object | null = null;
  const children = document.children.map((child) => {
    const { numbering } = child;
    if (child.type !== 'paragraph' || !numbering) open = null;
    if (!numbering || numbering.level !== '0') return child;
    const before = counts.get(numbering) ?? 0;
    counts.set(numbering, before + 1);
    const goesOn = numbering.isOrdered && open !== numbering && before > 0;
    open = numbering;
    const mark = { type: 'bookmarkStart', name: `${startMark}${before + 1}` };
    return goesOn ? { ...child, children: [mark, ...(child.children ?? [])] } : child;
  });
  return { ...document, children };
}

/** Turns the marks of `markStarts` into what HTML has for them. */
function withStarts(nodes: HtmlNode[]): HtmlNode[] {
  for (const list of findElements(nodes, 'ol')) {
    const [first] = list.childNodes.filter(isElement);
    const mark = first?.childNodes.find(
      (node) => isElement(node) && attributeOf(node, 'id').startsWith(startMark),
    );
    if (!mark || !isElement(mark)) continue;
    list.attrs.push({ name: 'start', value: attributeOf(mark, 'id').slice(startMark.length) });
  }
  return nodes;
}

const hasEquation = (messages: { message: string }[]) =>
  messages.some(({ message }) => /oMath/.test(message));

function refuseOldWord(content: Buffer) {
  if (content.toString('latin1', 0, 4) === '\u00D0\u00CF\u0011\u00E0') {
    throw new ImportError('is an old Word file, or has a password: save it as .docx without one');
  }
}

/** A Word file: its styles as headings, lists and quotations, its pictures beside it. Deleted text stays deleted. */
export async function readDocx({ content }: SourceFile): Promise<Source> {
  refuseOldWord(content);
  checkZip(content);
  const embedded = new Map<string, Buffer>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `embedded:${embedded.size + 1}`;
    embedded.set(src, await image.readAsBuffer());
    return { src };
  });
  try {
    const options = { convertImage, styleMap, transformDocument: markStarts };
    const { value, messages } = await mammoth.convertToHtml({ buffer: content }, options);
    const nodes = withStarts(parsePiece(value));
    const notes = hasEquation(messages)
      ? ['has an equation, which was left out: write it in words, or put a picture of it in its place']
      : [];
    return { nodes: gather(gatherColumns(nodes)), embedded, notes };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('is damaged, or is not a Word file (.docx)', { cause: error });
  }
}
