import type { PayloadRequest } from 'payload';
import type { Row } from './map-fields';
import type { Table } from './table';

/** All rows as they were at one moment, while others write. */
export interface Snapshot {
  read: (table: Table) => AsyncIterable<Row>;
  close: () => Promise<void>;
}

/** The rows of a newsroom, about to be replaced by others: all of them at once, or none. */
export interface Replacement {
  /** Whether a relation to a document that is not there is refused. */
  isStrict: boolean;
  /** What is there now; until `clear`. */
  readOld: (table: Table) => AsyncIterable<Row>;
  clear: () => Promise<void>;
  write: (table: Table, rows: AsyncIterable<Row>) => Promise<void>;
  /** What has been written. */
  read: (table: Table) => AsyncIterable<Row>;
  /** Makes the new rows the newsroom's, with what `act` writes besides. */
  finish: (act: (req: PayloadRequest) => Promise<void>) => Promise<void>;
  /** Leaves everything as it was. */
  giveUp: () => Promise<void>;
}
