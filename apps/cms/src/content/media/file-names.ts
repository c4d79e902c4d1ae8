import type { Row } from '../../platform/database/rows/map-fields';

/** The names of the files of one picture: itself, and its sizes, of which several may be one file. */
export function fileNamesOf({ filename, sizes }: Row): string[] {
  const made = Object.values((sizes ?? {}) as Record<string, { filename?: unknown }>);
  return [filename, ...made.map((size) => size.filename)].filter((name) => typeof name === 'string');
}
