import { extname } from 'node:path';
import { ImportError } from '../import-error';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import { readText } from './read-text';
import type { Source, SourceFile } from './source';

type Reader = (file: SourceFile) => Source | Promise<Source>;

const readers: Record<string, Reader> = {
  '.docx': readDocx,
  '.htm': readHtml,
  '.html': readHtml,
  '.markdown': readMarkdown,
  '.md': readMarkdown,
  '.text': readText,
  '.txt': readText,
};

/** Files that people have, what they are, and how they can be had otherwise. */
const otherKinds: Record<string, string> = {
  '.doc': 'an old Word file: save it as .docx',
  '.epub': 'of an unknown kind, a book: copy its text into a Word file, or save it as .html',
  '.odt': 'of an unknown kind, a text of LibreOffice or OpenOffice: save it as .docx there',
  '.pages': 'of an unknown kind, a text of Pages: export it as Word (.docx) there',
  '.pdf': 'of an unknown kind, a PDF: ask for the Word file, or open it in Word and save it as .docx',
  '.rtf': 'of an unknown kind, RTF: open it in Word or LibreOffice, and save it as .docx',
};

/** What reads files of such a name. @throws ImportError that says what can be read */
export function findReader(name: string): Reader {
  const extension = extname(name).toLowerCase();
  const reader = readers[extension];
  if (reader) return reader;
  const other = otherKinds[extension];
  if (other) throw new ImportError(`is ${other}`);
  throw new ImportError(
    'is of an unknown kind: text (.txt), Markdown (.md), HTML (.html) and Word (.docx) can be imported',
  );
}
