import { directionOf, type LocaleCode } from '@eyvan/locales';
import { ImportError } from './import-error';
import type { ImportedText } from './imported-text';
import { createConversion } from './lexical/conversion';
import { createRoot, type BlockNode } from './lexical/nodes';
import { toPlainText } from './lexical/plain-text';
import { setHeadingLevels } from './lexical/set-heading-levels';
import { toBlocks } from './lexical/to-blocks';
import { findReader } from './read/find-reader';
import type { Source, SourceFile } from './read/source';
import { cleanLine } from './words/clean-text';
import { cutHeadline, takeHeadline } from './words/headline';
import { cutSummary, toSummary } from './words/summary';

const hasWords = (blocks: BlockNode[]) => blocks.some((block) => /[\p{L}\p{N}]/u.test(toPlainText(block)));

/** The headline and the text below it. One that front matter names is not in the text, unless it stands there too. */
function splitHeadline(all: BlockNode[], fields: Record<string, string>, language: LocaleCode) {
  const taken = takeHeadline(all, language);
  const named = cutHeadline(fields.headline || fields.title || '', language);
  return !named || named === taken.headline ? taken : { headline: named, blocks: all };
}

function toText({ language }: SourceFile, source: Source): ImportedText {
  const conversion = createConversion(language, source);
  const all = toBlocks(source.nodes, conversion);
  if (!hasWords(all)) throw new ImportError('has no text in it');

  const entries = Object.entries(source.fields ?? {});
  const fields = Object.fromEntries(entries.map(([name, value]) => [name, cleanLine(value, language)]));
  const { headline, blocks } = splitHeadline(all, fields, language);
  return {
    headline,
    summary: cutSummary(fields.summary ?? '', language) || toSummary(blocks, language),
    body: createRoot(setHeadingLevels(blocks), directionOf(language)),
    images: [...conversion.images.values()],
    fields,
    notes: [...(source.notes ?? []), ...conversion.notes],
  };
}

/**
 * Reads a file into what a draft edition is made of. Knows no database and fetches nothing.
 * @throws ImportError on a file that is empty, damaged, no text, or of an unknown kind
 */
export async function parseFile(file: SourceFile): Promise<ImportedText> {
  const read = findReader(file.name);
  if (file.content.length === 0) throw new ImportError('is empty');
  try {
    return toText(file, await read(file));
  } catch (error) {
    // The stack is full: thousands of elements or quotations within each other, which no writer means.
    if ((error as Error).name === 'RangeError') {
      throw new ImportError('is nested too deeply to be read', { cause: error });
    }
    throw error;
  }
}
