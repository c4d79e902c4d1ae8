import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { nameOf } from '../people';
import type { ActivityDraft } from './activity';

const textMax = 1_000;
const cut = (text: string | null | undefined) => text?.slice(0, textMax) ?? null;

/** Writes down what has been done, in the transaction of `req`. The name of who did it is looked up where it is not given. */
export async function noteActivity(
  req: PayloadRequest,
  { note, title, whoName, ...entry }: ActivityDraft,
): Promise<void> {
  await req.payload.db.create({
    collection: 'activity',
    data: {
      ...entry,
      id: randomUUID(),
      at: new Date().toISOString(),
      whoName: whoName ?? (await nameOf(req, entry.who)),
      title: cut(title),
      note: cut(note),
    },
    req,
  });
}
