import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ApiProblem } from './problem-response';

/** Where a page ended: the sort key of its last row, and its itemId for rows with the same key. */
const position = z.tuple([z.iso.datetime(), z.string().min(1).max(80)]);
export type Position = z.infer<typeof position>;

/** What a cursor holds: a position, and the question in whose answer it is one. */
const content = z.tuple([...position.def.items, z.string()]);

/** A question, as far as it says which rows there are and in which order; how many come at once is free. */
export function digestOf(list: string, query: Record<string, unknown>): string {
  const { cursor: _cursor, limit: _limit, ...asked } = query;
  const said = Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value])
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([list, ...said]))
    .digest('base64url')
    .slice(0, 8);
}

/** Opaque to those who receive it. */
export const toCursor = (at: Position, question: string): string =>
  Buffer.from(JSON.stringify([...at, question])).toString('base64url');

function refuse(problem: string): never {
  const expected = 'the `next` of an earlier answer to the same question';
  throw new ApiProblem('badRequest', `cursor: ${problem}`, {
    errors: [{ parameter: 'cursor', problem, expected }],
  });
}

function read(cursor: string): z.infer<typeof content> {
  try {
    return content.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    // Whatever is wrong with it, the answer is the same.
    return refuse('is not one that this API has given');
  }
}

/** @throws ApiProblem 400 for a cursor that we did not make, or made for another question (see `digestOf`) */
export function parseCursor(cursor: string | undefined, question: string): Position | null {
  if (cursor === undefined) return null;
  const [sortKey, itemId, asked] = read(cursor);
  if (asked !== question) refuse('belongs to another list, language, order or filter');
  return [sortKey, itemId];
}
