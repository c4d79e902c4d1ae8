import type { CollectionBeforeValidateHook } from 'payload';
import { allBlocks } from '../blocks/blocks';
import { toLinkAddress, toWebAddress } from '../text/web-address';
import { childrenOf, isLexicalNode, rootOf, type LexicalNode } from './lexical-node';

const isLink = ({ type }: LexicalNode) => type === 'link' || type === 'autolink';

/** The fields of a block that are addresses on the web, by their forms: `custom.isWebAddress`. */
const addressesOf = (blockType: unknown): string[] =>
  (allBlocks.find(({ slug }) => slug === blockType)?.fields ?? []).flatMap((field) =>
    'name' in field && field.custom?.isWebAddress ? [field.name] : [],
  );

/** The addresses of a link, or of a block, in their normal form; those that are none stay away. */
function toNormalForms({ type, fields = {} }: LexicalNode): Record<string, string> {
  const [names, normalise] =
    type === 'block' ? [addressesOf(fields.blockType), toWebAddress] : [['url'], toLinkAddress];
  return Object.fromEntries(
    names.flatMap((name) => {
      const written = fields[name];
      const normal = typeof written === 'string' ? normalise(written) : null;
      return normal ? [[name, normal]] : [];
    }),
  );
}

function withAddresses(node: LexicalNode): LexicalNode {
  if (!isLexicalNode(node)) return node;
  const hasAddresses = isLexicalNode(node.fields) && (isLink(node) || node.type === 'block');
  return {
    ...node,
    ...(hasAddresses ? { fields: { ...node.fields, ...toNormalForms(node) } } : {}),
    ...(Array.isArray(node.children) ? { children: node.children.map(withAddresses) } : {}),
  };
}

/** Stores the addresses in a text as they lead: `www.unesco.org` as `https://www.unesco.org/`. The others stay. */
export const completeAddresses: CollectionBeforeValidateHook = ({ data }) => {
  const root = rootOf(data?.body);
  return root && data ? { ...data, body: { ...data.body, root: withAddresses(root) } } : data;
};

const wordsOf = (node: LexicalNode): string => node.text ?? childrenOf(node).map(wordsOf).join('');

/** A link of running text. */
export type TextLink = {
  words: string;
  address: string;
};

function* walk(node: LexicalNode): Generator<TextLink> {
  const address = String(node.fields?.url ?? '');
  // What follows an item has no address of its own.
  const words = isLink(node) && node.fields?.linkType !== 'internal' ? wordsOf(node).trim() : '';
  if (words) yield { words, address };
  for (const child of childrenOf(node)) yield* walk(child);
}

/** The links of a text that have words, in order. */
export function linksOf(richText: unknown): TextLink[] {
  const root = rootOf(richText);
  return root ? [...walk(root)] : [];
}

/** The links of a text that lead nowhere: readers would get their words without a link. */
export const findDeadLinks = (richText: unknown): TextLink[] =>
  linksOf(richText).filter(({ address }) => !toLinkAddress(address));
