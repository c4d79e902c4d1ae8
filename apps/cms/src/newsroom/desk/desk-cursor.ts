import { z } from 'zod';

const position = z.tuple([z.iso.datetime(), z.string().min(1).max(80)]);
/** Where a page ended: `touchedAt` and `itemId` of its last row. The order is one for all filters. */
export type Position = z.infer<typeof position>;

function read(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    // Whatever is wrong with it, it is no position.
    return null;
  }
}

/** Opaque to those who receive it. */
export const toCursor = (at: Position): string => Buffer.from(JSON.stringify(at)).toString('base64url');

/** A cursor that the desk has given, as the position that it stands for. */
export const cursor = z.string().max(300).transform(read).pipe(position);
