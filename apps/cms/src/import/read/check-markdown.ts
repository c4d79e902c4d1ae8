import { ImportError } from '../import-error';

/** Lists in lists and quotations in quotations: of what is nested, each level is read again for each below it. */
const levelsMax = 20;
const columnsMax = 120;
/** A line of brackets or stars that never close is gone through again for each of them. */
const openMax = 400;
const charactersMax = 2_000_000;

const marks = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]|$))+/;
const mark = /[>*+-]|\d{1,9}[.)]/g;

const countLevels = (line: string) => (marks.exec(line)?.[0].match(mark) ?? []).length;
const countColumns = (line: string) => /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;

/** The longest run of one sign that opens something within a line. */
const longestRun = (text: string) =>
  [...text.matchAll(/([[\]()<>*_~`!\\&])\1{99,}/g)].reduce((most, [run]) => Math.max(most, run.length), 0);

/**
 * Refuses what a reader of Markdown would need minutes and gigabytes for, before it begins: nested deeper than
 * anybody writes.
 * @throws ImportError
 */
export function checkMarkdown(markdown: string): void {
  if (markdown.length > charactersMax)
    throw new ImportError(`has more than ${charactersMax} characters: import it in parts`);
  for (const line of markdown.split(/\r\n?|\n/)) {
    const isList = /^[ \t]*(?:[*+>-]|\d{1,9}[.)])/.test(line);
    if (countLevels(line) > levelsMax || (isList && countColumns(line) > columnsMax))
      throw new ImportError('is nested too deeply to be read');
  }
  if (longestRun(markdown) > openMax)
    throw new ImportError('has a line of signs that no reader gets through');
}
