/** One line of a list as people type it: its mark, and the words after it. */
interface Item {
  kind: 'bullet' | 'dash' | 'number';
  number: number;
  words: string[];
  /** The line as it was, for where it turns out to be no list. */
  line: string;
}

export type TextPart =
  { type: 'lines'; lines: string[] } | { type: 'list'; isOrdered: boolean; items: string[][] };

// • and its kin, with Word's own (a private-use character of the font Symbol).
const bullet = /^([-*–•▪●◦‣·\uF0B7])\s+(?=\S)/u;
// 1. ۱) (٣) 1、 and the Persian ۱- with a space after it. "1-nji" and "1.5" are words.
const numeral = /^\(?([0-9۰-۹٠-٩]{1,3})(?:[.)．、](?=\s|\p{L})|\s?[-–](?=\s))\s*(?=\S)/u;

const toNumber = (digits: string) =>
  Number(digits.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))); // every zero ends in hexadecimal 0

function toItem(line: string): Item | null {
  const mark = bullet.exec(line);
  if (mark)
    return {
      kind: mark[1] === '–' ? 'dash' : 'bullet',
      number: 0,
      words: [line.slice(mark[0].length)],
      line,
    };
  const number = numeral.exec(line);
  return (
    number && {
      kind: 'number',
      number: toNumber(number[1] ?? ''),
      words: [line.slice(number[0].length)],
      line,
    }
  );
}

/** A dash also opens a line of dialogue, and a number a sentence: one alone, or out of order, is no list. */
function isList(items: Item[]): boolean {
  const [first] = items;
  if (first?.kind === 'number')
    return items.length > 1 && items.every((item, index) => item.number === index + 1);
  return first?.kind === 'bullet' || items.length > 1;
}

function toParts(items: Item[]): TextPart[] {
  if (isList(items))
    return [{ type: 'list', isOrdered: items[0]?.kind === 'number', items: items.map((item) => item.words) }];
  return items.map((item) => ({ type: 'lines', lines: [item.line, ...item.words.slice(1)] }));
}

/**
 * Finds the lists in paragraphs of lines. Items may stand in one paragraph or in several, and go on over more lines;
 * numbers begin with 1 and have no gaps, since a list counts by itself.
 */
export function findLists(paragraphs: string[][]): TextPart[] {
  const parts: TextPart[] = [];
  let open: Item[] = [];
  const close = () => {
    if (open.length > 0) parts.push(...toParts(open));
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
        const goesOn =
          last && last.kind === item.kind && (item.kind !== 'number' || item.number === last.number + 1);
        if (!goesOn) close();
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
