import { z } from 'zod';
import { ApiProblem } from './problem-response';

/** Where a page ended: the sort key of its last row, and its itemId for rows with the same key. */
const position = z.tuple([z.iso.datetime(), z.string().min(1).max(80)]);
export type Position = z.infer<typeof position>;

/** Opaque to those who receive it. */
export const toCursor = (at: Position): string => Buffer.from(JSON.stringify(at)).toString('base64url');

/** @throws ApiProblem 400 for a cursor that we did not make */
export function parseCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    // Whatever is wrong with it, the answer is the same.
    throw new ApiProblem('badRequest', 'cursor: is not one that this API has given', {
      errors: [
        {
          parameter: 'cursor',
          problem: 'is not one that this API has given',
          expected: 'the `next` of an earlier answer',
        },
      ],
    });
  }
}
