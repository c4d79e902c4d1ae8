import { directionOf, type LocaleCode } from '@eyvan/locales';
import { isRecord } from '../platform/input/is-record';
import { ImportError } from './import-error';
import type { ImportedText } from './imported-text';
import { createConversion, type Conversion } from './lexical/conversion';
import { gatherTypedLists } from './lexical/gather-typed-lists';
import { leaveOutBoilerplate } from './lexical/leave-out-boilerplate';
import { createRoot, type BlockNode } from './lexical/nodes';
import { toPlainText } from './lexical/plain-text';
import { setHeadingLevels } from './lexical/set-heading-levels';
import { toBlocks } from './lexical/to-blocks';
import { findReader } from './read/find-reader';
import { attributeOf, findElements, textOf, type HtmlNode } from './read/html-tree';
import type { Source, SourceFile } from './read/source';
import { takeByline } from './words/byline';
import { cleanLine } from './words/clean-text';
import { cutHeadline, takeHeadline } from './words/headline';
import { toAddress } from './words/split-addresses';
import { cutSummary, takeSummary } from './words/summary';

const hasWords = (blocks: BlockNode[]) => blocks.some((block) => /[\p{L}\p{N}]/u.test(toPlainText(block)));

/** Words alone, for telling whether two lines say the same. */
const toLetters = (line: string) =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The headline and the text below it. One that front matter names is not in the text, unless it says something else. */
function splitHeadline(all: BlockNode[], fields: Record<string, string>, language: LocaleCode) {
  const taken = takeHeadline(all, language);
  const named = cutHeadline(fields.headline || fields.title || '', language);
  if (!named) return taken;
  const isTheSame = toLetters(named) === toLetters(taken.headline);
  return { headline: named, blocks: isTheSame ? taken.blocks : all };
}

/** What other newsrooms call the fields of front matter. */
const otherNames: Record<string, string> = {
  abstract: 'summary',
  author: 'byline',
  description: 'summary',
  excerpt: 'summary',
  lead: 'summary',
  location: 'dateline',
};

function readFields(given: Record<string, string> = {}, language: LocaleCode): Record<string, string> {
  const entries = Object.entries(given).map(([name, value]) => [name, cleanLine(value, language)] as const);
  const renamed = entries.flatMap(([name, value]) => {
    const own = otherNames[name.toLowerCase()];
    return own && value ? [[own, value] as const] : [];
  });
  return Object.fromEntries([...renamed, ...entries]);
}

/** Links whose words alone could be kept. */
function noteDeadLinks(nodes: HtmlNode[], { base, notes }: Conversion) {
  const dead = [...findElements(nodes, 'a')].filter((link) => {
    const href = attributeOf(link, 'href');
    return /^(?!#|javascript:)./i.test(href) && textOf([link]).trim() && !toAddress(href, base);
  });
  const [first] = dead;
  if (first)
    notes.push(
      `has links that lead nowhere, and of which only the words were kept (${dead.length}): ${attributeOf(first, 'href').slice(0, 80)}`,
    );
}

function toText({ language }: SourceFile, source: Source): ImportedText {
  const conversion = createConversion(language, {
    ...source,
    ownDigits: /[۰-۹٠-٩]/.test(textOf(source.nodes)),
  });
  const written = gatherTypedLists(toBlocks(source.nodes, conversion), language);
  const all = leaveOutBoilerplate(written, conversion);
  if (!hasWords(all)) throw new ImportError('has no text in it');
  noteDeadLinks(source.nodes, conversion);

  const fields = readFields(source.fields, language);
  const { headline, blocks: below } = splitHeadline(all, fields, language);
  const { byline, blocks } = fields.byline ? { byline: fields.byline, blocks: below } : takeByline(below);
  const named = cutSummary(fields.summary ?? '', language);
  const text = named ? { summary: named, blocks } : takeSummary(blocks, { headline, language });
  return {
    headline,
    summary: text.summary,
    body: createRoot(setHeadingLevels(text.blocks), directionOf(language)),
    images: [...conversion.images.values()],
    fields: byline ? { ...fields, byline } : fields,
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
    if (isRecord(error) && error.name === 'RangeError') {
      throw new ImportError('is nested too deeply to be read', { cause: error });
    }
    throw error;
  }
}
