const fence = /^---[ \t]*$/;
const field = /^([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/;
/** What YAML of other houses puts under a key; passed over, as nothing here asks for it. */
const belowField = /^(?:\s|-\s|#|$)/;

/**
 * Splits a Markdown text into the fields between its opening `---` lines and the rest. A value is one line, taken as
 * it stands (this is not YAML: no quoting, a colon may stand in it). Without front matter there are no fields, and
 * the rest is the whole text.
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
  const entries = inner.flatMap((line) => {
    const [, name, value = ''] = field.exec(line) ?? [];
    return name ? [[name, value.trim()] as const] : [];
  });
  return { fields: Object.fromEntries(entries), rest: lines.slice(end + 1).join('\n') };
}
