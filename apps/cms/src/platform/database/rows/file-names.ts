import { isRecord } from '../../input/is-record';
import type { Row } from './map-fields';

/** The names of the files of one upload, as Payload stores it: itself, and its sizes, of which several may be one file. */
export function fileNamesOf({ filename, sizes }: Row): string[] {
  const made = isRecord(sizes) ? Object.values(sizes) : [];
  return [filename, ...made.map((size) => (isRecord(size) ? size.filename : null))].filter(
    (name) => typeof name === 'string',
  );
}
