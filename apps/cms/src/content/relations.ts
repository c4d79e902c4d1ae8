import type { Block, Field } from 'payload';
import { idOf } from '../platform/database/id-of';
import { isRecord } from '../platform/input/is-record';
import { allBlocks } from './blocks/blocks';
import { findBlocks } from './blocks/find-blocks';
import { itemLinksOf } from './rich-text/item-links';

type Named = [collection: string, id: string];

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function* namedBy(relationTo: string | string[], value: unknown): Generator<Named> {
  for (const one of toList(value)) {
    // Where several collections may be named, it is said which.
    const [collection, document] =
      typeof relationTo === 'string' ? [relationTo, one] : isRecord(one) ? [one.relationTo, one.value] : [];
    const id = idOf(document);
    if (typeof collection === 'string' && id) yield [collection, id];
  }
}

function* walk(fields: Field[], values: unknown, blocks: Block[]): Generator<Named> {
  if (!isRecord(values)) return;
  for (const field of fields) {
    if (field.type === 'row' || field.type === 'collapsible') yield* walk(field.fields, values, blocks);
    if (!('name' in field) || !field.name) continue;
    const value = values[field.name];
    if (field.type === 'relationship' || field.type === 'upload') yield* namedBy(field.relationTo, value);
    if (field.type === 'group') yield* walk(field.fields, value, blocks);
    if (field.type === 'array') for (const row of toList(value)) yield* walk(field.fields, row, blocks);
    if (field.type !== 'richText') continue;
    yield* namedBy([], itemLinksOf(value));
    for (const block of findBlocks(value))
      yield* walk(blocks.find(({ slug }) => slug === block.blockType)?.fields ?? [], block, blocks);
  }
}

/** The ids of what is named, by collection. */
export type Relations = Map<string, Set<string>>;

/**
 * Every document that some values name, as their fields say: in groups, in rows, and in the
 * blocks and links of running text.
 * @param values of one document, by the names of the fields; relations populated or not
 */
export function findRelations(fields: Field[], values: unknown, blocks: Block[] = allBlocks): Relations {
  const relations: Relations = new Map();
  for (const [collection, id] of walk(fields, values, blocks)) {
    const ids = relations.get(collection) ?? new Set();
    relations.set(collection, ids.add(id));
  }
  return relations;
}

/** What any of several documents names. */
export function joinRelations(all: Relations[]): Relations {
  const joined: Relations = new Map();
  for (const [collection, ids] of all.flatMap((one) => [...one]))
    joined.set(collection, new Set([...(joined.get(collection) ?? []), ...ids]));
  return joined;
}
