import mammoth from 'mammoth';
import { ImportError } from '../import-error';
import { checkZip } from './check-zip';
import { attributeOf, isElement, textOf, type HtmlNode } from './html-tree';
import { parsePiece } from './parse-html';
import type { Source, SourceFile } from './source';

/** Word's styles that mammoth does not know by itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
];

const isBackLink = (node: HtmlNode) =>
  isElement(node) && /^#(?:foot|end)note-ref-/.test(attributeOf(node, 'href')) && textOf([node]) === '↑';

/** Without the arrows that lead from a footnote back to its place: on paper they lead nowhere. */
function withoutBackLinks(nodes: HtmlNode[]): HtmlNode[] {
  for (const node of nodes) if (isElement(node)) node.childNodes = withoutBackLinks(node.childNodes);
  return nodes.filter((node) => !isBackLink(node));
}

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
    const { value } = await mammoth.convertToHtml({ buffer: content }, { convertImage, styleMap });
    return { nodes: withoutBackLinks(parsePiece(value)), embedded };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('is damaged, or is not a Word file (.docx)', { cause: error });
  }
}
