import type { Payload } from 'payload';
import { env } from '../../platform/env';
import { messageOf } from '../../platform/errors/read-error';
import type { BackgroundWork } from '../../platform/jobs/background';
import { isMailOn } from '../../platform/mail/adapter';
import type { NoticeRow } from '../notices/notice';
import { toMail } from './to-mail';

interface MailRow {
  id: string;
  notice: string;
  attempts: number;
  createdAt: string;
}

interface Person {
  id: string;
  email?: string | null;
  mailNotices?: boolean | null;
  adminLanguage?: string | null;
}

const batch = 20;
/** Ten seconds, twenty, forty … an hour; and after three days nobody waits for it any more. */
const pauseAfter = (attempts: number) => Math.min(5_000 * 2 ** attempts, 3_600_000);
const giveUpMs = 3 * 24 * 3_600_000;

async function findOne<Row extends { id: string }>(
  payload: Payload,
  collection: 'notices' | 'users',
  id: string,
): Promise<Row | null> {
  return payload.db.findOne<Row>({ collection, where: { id: { equals: id } } });
}

/** Sends a notice to whom it is for. Nothing is sent of one that was read meanwhile, nor to who wants no mails. */
async function send(payload: Payload, { notice: id }: MailRow): Promise<void> {
  const notice = await findOne<NoticeRow>(payload, 'notices', id);
  if (!notice || notice.readAt) return;
  const person = await findOne<Person>(payload, 'users', notice.recipient);
  if (!person?.email || person.mailNotices === false) return;
  const { host } = new URL(env.SITE_URL);
  const mail = toMail(notice, {
    language: person.adminLanguage ?? null,
    cmsUrl: env.CMS_URL,
    adminRoute: payload.config.routes.admin,
    house: host,
  });
  await payload.sendEmail({
    ...mail,
    to: { name: '', address: person.email },
    // The same when it is sent once more, so that whoever reads it sees one.
    messageId: `<${notice.id}@${new URL(env.CMS_URL).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

/** @returns whether the next one is to be tried */
async function deliverOne(payload: Payload, row: MailRow): Promise<boolean> {
  const target = { collection: 'mails', where: { id: { equals: row.id } } } as const;
  try {
    await send(payload, row);
    await payload.db.deleteOne(target);
    return true;
  } catch (error) {
    const lastError = messageOf(error).slice(0, 200);
    if (Date.now() - Date.parse(row.createdAt) > giveUpMs) {
      payload.logger.error(`A mail was not taken for three days, and is given up: ${lastError}`);
      await payload.db.deleteOne(target);
      return true;
    }
    const attempts = row.attempts + 1;
    if (attempts === 1) payload.logger.warn(`A mail was not taken and will be sent again: ${lastError}`);
    const nextAttemptAt = new Date(Date.now() + pauseAfter(attempts)).toISOString();
    await payload.db.updateOne({ ...target, data: { attempts, nextAttemptAt, lastError } });
    return false;
  }
}

/**
 * Sends the mails that are due, oldest first: at least once. Where one is not taken the others wait for the next look,
 * as most likely none would be.
 * @returns how many were sent, or need not be sent any more
 */
export async function deliverMails(payload: Payload): Promise<number> {
  for (let delivered = 0; ;) {
    const { docs } = await payload.db.find<MailRow>({
      collection: 'mails',
      limit: batch,
      pagination: false,
      sort: 'nextAttemptAt',
      where: { nextAttemptAt: { less_than_equal: new Date().toISOString() } },
    });
    if (docs.length === 0) return delivered;
    for (const row of docs) {
      if (!(await deliverOne(payload, row))) return delivered;
      delivered += 1;
    }
  }
}

/** The mails, as `startBackground` wants them; none where the newsroom sends none. */
export const deliveringMails = (payload: Payload): BackgroundWork['works'] =>
  isMailOn ? [{ name: 'Sending mails', act: () => deliverMails(payload) }] : [];
