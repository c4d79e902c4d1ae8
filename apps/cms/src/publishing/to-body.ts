import type { Body, BodyBlock, Image, ListItem } from '@eyvan/contract';
import { isLocaleCode, locales } from '@eyvan/locales';
import type { BlockFields } from '../richtext/find-blocks';
import { toInlineHtml, toParagraphs, type InlineNode } from './to-inline-html';

/** What a body needs from outside: its pictures, and the items that it names, as far as they are public. */
export interface BodyContext {
  imageOf: (media: unknown) => Image | null;
  itemOf: (relation: unknown) => { kind: 'news' | 'event'; id: string; title: string; url: string } | null;
}

interface BlockNode extends InlineNode {
  tag?: string;
  listType?: string;
  headerState?: number;
  fields?: BlockFields & InlineNode['fields'];
  children?: BlockNode[];
}

const isList = (node: BlockNode) => node.type === 'list';

/** Lexical keeps a sub-list in an item of its own, after the one it belongs to. */
function toListItems(nodes: BlockNode[] = []): ListItem[] {
  const items: ListItem[] = [];
  for (const node of nodes) {
    const inner = node.children?.find(isList);
    const html = toInlineHtml(node.children?.filter((child) => !isList(child)));
    const list = inner ? { ordered: inner.listType === 'number', items: toListItems(inner.children) } : null;
    const last = items.at(-1);
    if (!html && list && last && !last.list) last.list = list;
    else if (html || list) items.push({ html, list });
  }
  return items;
}

function toTable(node: BlockNode): BodyBlock[] {
  const rows = (node.children ?? []).map((row) => ({
    isHeader: (row.children ?? []).every((cell) => Boolean(cell.headerState)),
    cells: (row.children ?? []).map((cell) => toInlineHtml(cell.children)),
  }));
  const [first, ...rest] = rows;
  if (!first) return [];
  const header = first.isHeader && rest.length > 0 ? first.cells : null;
  return [{ type: 'table', caption: null, header, rows: (header ? rest : rows).map((row) => row.cells) }];
}

function toPassage(fields: BlockFields): BodyBlock[] {
  const paragraphs = toParagraphs(fields.text);
  const lang = String(fields.language);
  const language = lang.split('-')[0];
  const dir = isLocaleCode(language)
    ? locales[language].direction
    : /^(?:he|ur|ps|ckb|yi|dv|ug|sd)$/.test(language ?? '')
      ? 'rtl'
      : 'ltr';
  return paragraphs.length > 0 ? [{ type: 'passage', lang, dir, paragraphs }] : [];
}

const present = <Value>(value: Value | null): value is Value => value !== null;

function toSpecialBlock(fields: BlockFields, { imageOf, itemOf }: BodyContext): BodyBlock[] {
  switch (fields.blockType) {
    case 'quote': {
      const paragraphs = toParagraphs(fields.text);
      return paragraphs.length > 0
        ? [{ type: 'quote', paragraphs, attribution: (fields.attribution as string) || null }]
        : [];
    }
    case 'image': {
      const image = imageOf(fields.image);
      return image ? [{ type: 'image', image }] : [];
    }
    case 'gallery': {
      const images = ((fields.images as unknown[] | undefined) ?? []).map(imageOf).filter(present);
      return images.length > 0 ? [{ type: 'gallery', images }] : [];
    }
    case 'embed': {
      const url = String(fields.url);
      return [
        {
          type: 'embed',
          url,
          host: new URL(url).hostname.replace(/^www\./, ''),
          title: String(fields.title),
        },
      ];
    }
    case 'relatedItem': {
      const item = itemOf(fields.item);
      return item ? [{ type: 'relatedItem', ...item }] : [];
    }
    case 'passage':
      return toPassage(fields);
    default:
      throw new Error(`The body holds a block of an unknown kind: ${fields.blockType}`);
  }
}

function toBlocks(node: BlockNode, context: BodyContext): BodyBlock[] {
  switch (node.type) {
    case 'paragraph': {
      const html = toInlineHtml(node.children);
      return html ? [{ type: 'paragraph', html }] : [];
    }
    case 'heading': {
      const html = toInlineHtml(node.children);
      const level = Math.min(4, Math.max(2, Number(node.tag?.slice(1)))) as 2 | 3 | 4;
      return html ? [{ type: 'heading', level, html }] : [];
    }
    case 'list': {
      const items = toListItems(node.children);
      return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', items }] : [];
    }
    case 'table':
      return toTable(node);
    case 'block':
      return node.fields ? toSpecialBlock(node.fields, context) : [];
    default:
      throw new Error(`The body holds a node of an unknown kind: ${node.type}`);
  }
}

/** Rich text, as the editor stores it, as the contract's typed blocks. Empty blocks are left out. */
export function toBody(richText: unknown, context: BodyContext): Body {
  const root = (richText as { root?: BlockNode } | null | undefined)?.root;
  return (root?.children ?? []).flatMap((node) => toBlocks(node, context));
}
