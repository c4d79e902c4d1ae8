/** A node of running text, as Lexical stores it. */
export interface InlineNode {
  type?: string;
  text?: string;
  format?: number | string;
  fields?: { url?: string; linkType?: string };
  children?: InlineNode[];
}

// The bits of Lexical's `format`; what the contract has no tag for (underline, strike-through, code) is left plain.
const tags = [
  [1, 'strong'],
  [2, 'em'],
  [32, 'sub'],
  [64, 'sup'],
] as const;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

function toText({ text = '', format }: InlineNode): string {
  const bits = typeof format === 'number' ? format : 0;
  return tags.reduce(
    (html, [bit, tag]) => (bits & bit && html ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(text),
  );
}

/** An address that may stand in a link; null for any other scheme (javascript:, data:). */
function toHref(url: string | undefined): string | null {
  if (!url) return null;
  if (/^(?:\/(?!\/)|#)/.test(url)) return escapeHtml(url);
  return URL.canParse(url) && /^(?:https?|mailto):$/.test(new URL(url).protocol)
    ? escapeHtml(new URL(url).href)
    : null;
}

function toLink(node: InlineNode): string {
  const inner = toInlineHtml(node.children);
  const href = toHref(node.fields?.url);
  return href && inner ? `<a href="${href}">${inner}</a>` : inner;
}

/** Running text as the contract's safe inline HTML: everything escaped, only the tags above are made. */
export function toInlineHtml(nodes: InlineNode[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return toText(node);
      if (node.type === 'linebreak') return '<br>';
      if (node.type === 'tab') return ' ';
      if (node.type === 'link' || node.type === 'autolink') return toLink(node);
      return toInlineHtml(node.children);
    })
    .join('')
    .trim();
}

/** Plain lines of a text field, escaped. */
export const toParagraphs = (text: unknown): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => escapeHtml(line.trim()))
    .filter(Boolean);
