import type { PublicationDoc, Snapshot } from '../projection/publication';

/** Fields that say something by themselves: a row is not touched when only others would change. */
const compared = [
  'slug',
  'sortKey',
  'endKey',
  'firstDay',
  'lastDay',
  'filterKeys',
  'references',
  'summaryJson',
  'itemJson',
  'searchText',
] as const;

/** Whether a row is public as the snapshot has it; what nobody filled in is the same as null. */
export const isSame = (row: PublicationDoc, snapshot: Snapshot): boolean =>
  row.state === 'public' && compared.every((name) => (row[name] ?? null) === (snapshot[name] ?? null));
