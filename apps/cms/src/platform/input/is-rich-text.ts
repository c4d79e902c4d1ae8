import { isRecord } from './is-record';

const isTextOrNone = (value: unknown) => value === undefined || typeof value === 'string';
const isGroupOrNone = (value: unknown) => value === undefined || isRecord(value);

/**
 * Whether something has the shape of a text that Lexical stores: a tree of nodes below `root`, so that whatever walks
 * it finds lists where it looks for lists. What the nodes say is somebody else's to check.
 */
export function isRichText(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const rest: unknown[] = 'root' in value ? [value.root] : [];
  while (rest.length > 0) {
    const node = rest.pop();
    if (!isRecord(node) || !isTextOrNone(node.type) || !isTextOrNone(node.text)) return false;
    if (!isGroupOrNone(node.fields)) return false;
    if (node.children === undefined) continue;
    if (!Array.isArray(node.children)) return false;
    // One by one: a list of hundreds of thousands is too long to be spread.
    for (const child of node.children) rest.push(child);
  }
  return true;
}
