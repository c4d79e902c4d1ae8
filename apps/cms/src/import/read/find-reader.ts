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

/** What reads files of such a name. @throws ImportError that says what can be read */
export function findReader(name: string): Reader {
  const extension = extname(name).toLowerCase();
  const reader = readers[extension];
  if (reader) return reader;
  if (extension === '.doc') throw new ImportError('is an old Word file: save it as .docx');
  throw new ImportError(
    'is of an unknown kind: text (.txt), Markdown (.md), HTML (.html) and Word (.docx) can be imported',
  );
}
