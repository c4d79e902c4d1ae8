const fence = /^---[ \t]*$/;
const field = /^([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/;
/** What YAML of other systems puts under a key; passed over, as nothing here asks for it. */
const belowField = /^(?:\s|-\s|#|$)/;
/** A text that goes on in the lines below its key, kept (`|`) or folded (`>`). */
const blockScalar = /^[|>][+-]?\d?[ \t]*(?:#.*)?$/;

const doubleQuoted = /^"((?:[^"\\]|\\.)*)"[ \t]*(?:#.*)?$/;
const singleQuoted = /^'((?:[^']|'')*)'[ \t]*(?:#.*)?$/;
const escapes: Record<string, string> = { n: '\n', t: '\t', _: '\u00A0' };

const unescape = (text: string) =>
  text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_all, four?: string, two?: string, sign = '') =>
    four || two ? String.fromCharCode(Number.parseInt(four || two || '', 16)) : (escapes[sign] ?? sign),
  );

/** A value as it is meant: without the quotes that YAML wants around it, where all of it is quoted. */
function toValue(written: string): string {
  const value = written.trim();
  const double = doubleQuoted.exec(value)?.[1];
  if (double !== undefined) return unescape(double);
  return singleQuoted.exec(value)?.[1]?.replaceAll("''", "'") ?? value;
}

/** The lines below a key as the one line that fields take. */
function toBlockValue(lines: string[]): string {
  const end = lines.findIndex((line) => line.trim() !== '' && !/^\s/.test(line));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

/**
 * Splits a Markdown text into the fields between its opening `---` lines and the rest. A value is one line, taken as
 * it stands, so that a colon may stand in it; of YAML it knows quoted values and texts below their key (`>`, `|`).
 * Without front matter there are no fields, and the rest is the whole text.
 */
export function parseFrontMatter(text: string): { fields: Record<string, string>; rest: string } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  const inner = lines.slice(1, Math.max(end, 1));
  const isFrontMatter =
    fence.test(lines[0] ?? '') &&
    field.test(inner[0] ?? '') &&
    inner.every((line) => field.test(line) || belowField.test(line));
  if (!isFrontMatter) return { fields: {}, rest: text };
  const entries = inner.flatMap((line, index) => {
    const [, name, value = ''] = field.exec(line) ?? [];
    if (!name) return [];
    const isBlock = blockScalar.test(value.trim());
    return [[name, isBlock ? toBlockValue(inner.slice(index + 1)) : toValue(value)] as const];
  });
  return { fields: Object.fromEntries(entries), rest: lines.slice(end + 1).join('\n') };
}
