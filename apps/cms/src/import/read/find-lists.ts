/** What stands before the words of an item. */
export interface Mark {
  kind: 'bullet' | 'dash' | 'number';
  number: number;
  /** Of the mark and the space after it. */
  length: number;
}

/** One line of a list as people type it: its mark, and the words after it. */
interface Item extends Mark {
  words: string[];
  /** The line as it was, for where it turns out to be no list. */
  line: string;
}

export type TextPart =
  { type: 'lines'; lines: string[] } | { type: 'list'; isOrdered: boolean; start: number; items: string[][] };

// • and its kin, with Word's own (private-use characters of its fonts), and those of emoji, which need no space.
const bullet =
  /^(?:([-*–•▪▫●○◦‣·■□►▶➤\uF0B7\uF0A7\uF0D8])\uFE0F?\s+|[▪▫◾◽🔹🔸🔷🔶🔺🔻📌]\uFE0F?\s*)(?=[^\s\uFE0F])/u;
// 1. ۱) (٣) 1、 and the Persian ۱- with a space after it. "1-nji" and "1.5" are words.
const numeral = /^\(?([0-9۰-۹٠-٩]{1,3})(?:[.)．、](?=\s|\p{L})|\s?[-–](?=\s))\s*(?=\S)/u;

const toNumber = (digits: string) =>
  Number(digits.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))); // every zero ends in hexadecimal 0

/** The mark of a list before the words of a line; null where there is none. */
export function findMark(line: string): Mark | null {
  const sign = bullet.exec(line);
  if (sign) return { kind: sign[1] === '–' ? 'dash' : 'bullet', number: 0, length: sign[0].length };
  const number = numeral.exec(line);
  return number && { kind: 'number', number: toNumber(number[1] ?? ''), length: number[0].length };
}

function toItem(line: string): Item | null {
  const mark = findMark(line);
  return mark && { ...mark, words: [line.slice(mark.length)], line };
}

/** Whether an item goes on with the list of the one before it. */
export const goesOn = (mark: Mark, last: Mark | undefined): boolean =>
  last?.kind === mark.kind && (mark.kind !== 'number' || mark.number === last.number + 1);

/**
 * A dash also opens a line of dialogue, and a number a sentence: one alone, or out of order, is no list. But one
 * that counts on from the list before it is, though a remark stands between.
 */
export function isList(marks: Mark[], countedTo: number): boolean {
  const [first] = marks;
  if (first?.kind !== 'number') return first?.kind === 'bullet' || marks.length > 1;
  const isFirst = first.number === 1 && marks.length > 1;
  const isNext = countedTo > 0 && first.number === countedTo + 1;
  return (isFirst || isNext) && marks.every((mark, index) => mark.number === first.number + index);
}

/** The number that a list has counted to. */
export const lastNumberOf = (marks: Mark[]): number => marks.at(-1)?.number ?? 0;

function toParts(items: Item[], countedTo: number): TextPart[] {
  const [first] = items;
  if (!first || !isList(items, countedTo))
    return items.map((item) => ({ type: 'lines', lines: [item.line, ...item.words.slice(1)] }));
  const isOrdered = first.kind === 'number';
  const start = isOrdered ? first.number : 1;
  return [{ type: 'list', isOrdered, start, items: items.map((item) => item.words) }];
}

/**
 * Finds the lists in paragraphs of lines. Items may stand in one paragraph or in several, and go on over more lines;
 * numbers have no gaps, since a list counts by itself, and begin with 1 or where the list before them ended.
 */
export function findLists(paragraphs: string[][]): TextPart[] {
  const parts: TextPart[] = [];
  let open: Item[] = [];
  let countedTo = 0;
  const close = () => {
    const closed = toParts(open, countedTo);
    if (closed[0]?.type === 'list' && closed[0].isOrdered) countedTo = lastNumberOf(open);
    parts.push(...closed);
    open = [];
  };
  for (const lines of paragraphs) {
    let plain: string[] = [];
    const closePlain = () => {
      if (plain.length > 0) parts.push({ type: 'lines', lines: plain });
      plain = [];
    };
    lines.forEach((line, index) => {
      const item = toItem(line);
      const last = open.at(-1);
      if (item) {
        closePlain();
        if (!goesOn(item, last)) close();
        open.push(item);
      } else if (last && index > 0 && plain.length === 0) last.words.push(line);
      else {
        close();
        plain.push(line);
      }
    });
    closePlain();
  }
  close();
  return parts;
}
