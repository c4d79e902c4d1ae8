import type { WordFields } from '../../content/parts/parts';
import { runGroupsOf, type RunGroup } from '../../content/rich-text/runs';

/** What is read in one breath, and in which field: a rich text has many of them, any other field one. */
export interface TextGroup {
  field: string;
  /** Where it stands, for somebody who looks for it: `summary`, `body.3`. */
  place: string;
  /** Of a plain field one without a path. */
  runs: RunGroup;
}

/** The texts of an edition in order. @param values its fields by their names, as forms and REST hold them */
export function textGroupsOf(values: Record<string, unknown>, { fields, blocks }: WordFields): TextGroup[] {
  return fields.flatMap((field): TextGroup[] => {
    const value = values[field];
    if (typeof value === 'string')
      return value ? [{ field, place: field, runs: [{ path: [], text: value }] }] : [];
    return runGroupsOf(value, blocks).map((runs) => ({
      field,
      place: `${field}.${runs[0]?.path[0] ?? 0}`,
      runs,
    }));
  });
}

/** A group as it is read. */
export const wordsOfGroup = ({ runs }: TextGroup): string => runs.map(({ text }) => text).join('');
