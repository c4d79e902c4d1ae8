/** A spreadsheet takes what begins so for a formula, and runs it. */
const formula = /^[=+\-@\t\r]/u;

/** One cell (RFC 4180); what would be a formula is text, by an apostrophe before it. */
export function toCell(value: string | null | undefined): string {
  const text = value ?? '';
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** One line with its end. */
export const toLine = (cells: (string | null | undefined)[]): string => `${cells.map(toCell).join(',')}\r\n`;
