import type { References } from './items/item-context';

/** The keys under which a publication names what it was made from. Framed by spaces, so that each is found whole. */
export const referenceKey = (
  kind: 'category' | 'city' | 'media' | 'organization' | 'venue' | 'item',
  id: string,
) => ` ${kind}:${id} `;

/** A news item is about an event: the event's publications list it as coverage. */
export const aboutKey = (eventItemId: string) => ` about:${eventItemId} `;

/** Words joined so that each stands between two spaces. */
export const frame = (keys: Iterable<string>): string =>
  ` ${[...new Set([...keys].map((key) => key.trim()))].sort().join('  ')} `;

/** Every key of what an item's editions name. */
export function toReferenceKeys(references: References, aboutItemIds: string[]): string {
  const keys: string[] = [];
  for (const id of references.categories.keys()) keys.push(referenceKey('category', id));
  for (const id of references.cities.keys()) keys.push(referenceKey('city', id));
  for (const id of references.media.keys()) keys.push(referenceKey('media', id));
  for (const id of references.organizations.keys()) keys.push(referenceKey('organization', id));
  for (const id of references.venues.keys()) keys.push(referenceKey('venue', id));
  for (const itemId of references.itemIds.values()) keys.push(referenceKey('item', itemId));
  for (const summaries of references.coverage.values()) {
    for (const summary of summaries) keys.push(referenceKey('item', summary.id));
  }
  return frame([...keys, ...aboutItemIds.map(aboutKey)]);
}
