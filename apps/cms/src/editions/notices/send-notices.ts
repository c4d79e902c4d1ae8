import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { queueMail } from '../mails/queue-mail';
import { nameOf } from '../people';
import type { NoticedEdition, NoticeKind } from './notice';

interface Notice {
  kind: NoticeKind;
  edition: NoticedEdition;
  /** Who did it; null for the newsroom itself. */
  by: string | null;
  /** The ids of who is told; the same twice, nobody, and who did it are left out. */
  to: (string | null)[];
  note?: string | null;
  comment?: string;
}

const noteMax = 400;

/** Tells people of something that has been done, in the transaction of `req`: nobody of what they did themselves. */
export async function sendNotices(
  req: PayloadRequest,
  { by, comment, edition, kind, note, to }: Notice,
): Promise<void> {
  const recipients = new Set(to.filter((id): id is string => id !== null && id !== by));
  if (recipients.size === 0) return;
  const { collection, id: editionId, itemId, language, title } = edition;
  const now = new Date().toISOString();
  const data = {
    ...{ kind, itemId, language, title, createdAt: now, updatedAt: now },
    document: `${collection}/${editionId}`,
    whoName: await nameOf(req, by),
    note: note?.slice(0, noteMax) ?? null,
    comment: comment ?? null,
  };
  for (const recipient of recipients) {
    const id = randomUUID();
    await req.payload.db.create({ collection: 'notices', data: { ...data, id, recipient }, req });
    await queueMail(req, id);
  }
}
