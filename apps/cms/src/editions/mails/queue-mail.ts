import type { PayloadRequest } from 'payload';
import { isMailOn } from '../../platform/mail/adapter';

/** Puts a notice among the mails that are to go out, in the transaction of `req`; where the newsroom sends none, nowhere. */
export async function queueMail(req: PayloadRequest, notice: string): Promise<void> {
  if (!isMailOn) return;
  const data = { notice, attempts: 0, nextAttemptAt: new Date().toISOString() };
  await req.payload.db.create({ collection: 'mails', data, req });
}
