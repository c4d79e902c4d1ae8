import type { CollectionBeforeValidateHook } from 'payload';
import { toLinkAddress, toWebAddress } from '../text/web-address';

interface LexicalNode {
  type?: string;
  text?: string;
  fields?: { blockType?: string; url?: unknown; [field: string]: unknown };
  children?: LexicalNode[];
}
type RichText = { root?: LexicalNode } | null | undefined;

const isLink = ({ type }: LexicalNode) => type === 'link' || type === 'autolink';

/** The address of a link, or of an embed, in its normal form; null where there is none, or it is no address. */
function toNormalForm({ type, fields }: LexicalNode): string | null {
  if (typeof fields?.url !== 'string') return null;
  if (type === 'block') return fields.blockType === 'embed' ? toWebAddress(fields.url) : null;
  return toLinkAddress(fields.url);
}

/** Programs send what they like; the editor's own check comes later. */
const isNode = (value: unknown): value is LexicalNode => typeof value === 'object' && value !== null;

function withAddresses(node: LexicalNode): LexicalNode {
  if (!isNode(node)) return node;
  const url = isLink(node) || node.type === 'block' ? toNormalForm(node) : null;
  return {
    ...node,
    ...(url ? { fields: { ...node.fields, url } } : {}),
    ...(Array.isArray(node.children) ? { children: node.children.map(withAddresses) } : {}),
  };
}

/** Stores the addresses in a text as they lead: `www.unesco.org` as `https://www.unesco.org/`. The others stay. */
export const completeAddresses: CollectionBeforeValidateHook = ({ data }) => {
  const root = (data?.body as RichText)?.root;
  return isNode(root) && data ? { ...data, body: { ...data.body, root: withAddresses(root) } } : data;
};

const wordsOf = (node: LexicalNode): string => node.text ?? (node.children ?? []).map(wordsOf).join('');

function* walk(node: LexicalNode): Generator<{ words: string; address: string }> {
  if (isLink(node) && !toLinkAddress(String(node.fields?.url ?? '')) && wordsOf(node).trim())
    yield { words: wordsOf(node).trim(), address: String(node.fields?.url ?? '') };
  for (const child of node.children ?? []) yield* walk(child);
}

/** The links of a text that lead nowhere: readers would get their words without a link. */
export function findDeadLinks(richText: unknown): { words: string; address: string }[] {
  const root = (richText as RichText)?.root;
  return root ? [...walk(root)] : [];
}
