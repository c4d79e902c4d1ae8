import * as z from 'zod/mini';
import { noticeKinds } from '../../editions/notices/notice';

const notice = z.object({
  id: z.string(),
  kind: z.enum(noticeKinds),
  document: z.string(),
  language: z.string(),
  title: z.string(),
  who: z.nullable(z.string()),
  note: z.nullable(z.string()),
  comment: z.nullable(z.string()),
  createdAt: z.string(),
  readAt: z.nullable(z.string()),
});
/** A notice as it is shown. Times are ISO 8601. */
export type Notice = z.infer<typeof notice>;

const page = z.object({ unread: z.number(), notices: z.array(notice), next: z.nullable(z.string()) });
const count = z.object({ unread: z.number() });

/** What `GET /api/notices` answers; null for anything else. */
export const parseNotices = (json: unknown) => page.safeParse(json).data ?? null;

/** What `GET /api/notices/unread` and `POST /api/notices/read` answer; null for anything else. */
export const parseUnread = (json: unknown): number | null => count.safeParse(json).data?.unread ?? null;
