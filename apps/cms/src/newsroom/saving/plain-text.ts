import { isRecord } from '../../platform/input/is-record';

/** The words of a node of the editor: blocks by lines. */
function toLines(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  const children = Array.isArray(node.children) ? node.children : [];
  const isOfBlocks = children.some((child) => isRecord(child) && Array.isArray(child.children));
  const words = children.map(toLines).join(isOfBlocks && node.type !== 'paragraph' ? '\n' : '');
  return isRecord(node.fields) ? [toPlainText(node.fields), words].filter(Boolean).join('\n') : words;
}

/** A value of any field as somebody can read and compare it: the words, without their dress. */
export function toPlainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toPlainText).filter(Boolean).join('\n');
  if (!isRecord(value)) return String(value);
  if ('root' in value) return toLines(value.root);
  return Object.entries(value)
    .filter(([name]) => name !== 'id' && name !== 'blockType')
    .map(([, one]) => toPlainText(one))
    .filter(Boolean)
    .join(' · ');
}
