import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload';
import { z } from 'zod';
import { actorOf } from '../../platform/access/roles';
import { readAs } from '../../platform/input/read-as';
import { refuse } from '../../platform/refusals/refuse';
import type { NoticeRow } from './notice';

const pageSize = 20;

const query = z.strictObject({
  /** The `next` of the page before: `<createdAt>_<id>`. */
  after: z.optional(z.string().regex(/^[\dT:.Z-]{24}_[\da-f-]{36}$/)),
});
const marking = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) }),
  z.strictObject({ all: z.literal(true) }),
]);

function personOf(req: PayloadRequest): string {
  const actor = actorOf(req);
  if (!actor) throw new APIError('Sign in first', 401, null, true);
  return actor.id;
}

const unreadOf = (recipient: string): Where => ({
  and: [{ recipient: { equals: recipient } }, { readAt: { exists: false } }],
});

async function countUnread(req: PayloadRequest, recipient: string): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'notices',
    req,
    where: unreadOf(recipient),
  });
  return totalDocs;
}

function olderThan(after: string | undefined): Where[] {
  const [createdAt, id] = after?.split('_') ?? [];
  if (!createdAt) return [];
  return [
    {
      or: [
        { createdAt: { less_than: createdAt } },
        { and: [{ createdAt: { equals: createdAt } }, { id: { less_than: id } }] },
      ],
    },
  ];
}

const isoOf = (time: string) => new Date(time).toISOString();

function toShown({ id, kind, document, itemId, language, createdAt, ...row }: NoticeRow) {
  const texts = {
    title: row.title ?? '',
    who: row.whoName ?? null,
    note: row.note ?? null,
    comment: row.comment ?? null,
  };
  const readAt = row.readAt ? isoOf(row.readAt) : null;
  return { id, kind, document, itemId, language, ...texts, createdAt: isoOf(createdAt), readAt };
}

async function list(req: PayloadRequest, recipient: string, after?: string) {
  const { docs } = await req.payload.db.find<NoticeRow>({
    collection: 'notices',
    limit: pageSize + 1,
    pagination: false,
    req,
    sort: ['-createdAt', '-id'],
    where: { and: [{ recipient: { equals: recipient } }, ...olderThan(after)] },
  });
  const notices = docs.slice(0, pageSize).map(toShown);
  const last = docs.length > pageSize ? notices.at(-1) : undefined;
  return { notices, next: last ? `${last.createdAt}_${last.id}` : null };
}

/**
 * One's own notices, for those who are signed in.
 *
 * - `GET /api/notices?after=`: `{ unread, notices, next }`, the newest first; `after` takes the `next` of an earlier page.
 * - `GET /api/notices/unread`: `{ unread }`, which is what an open window asks again and again.
 * - `POST /api/notices/read` with `{ ids }` or `{ all: true }`: marks them as read, and answers `{ unread }`.
 */
export const noticeEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'get',
    handler: async (req) => {
      const person = personOf(req);
      const asked = query.safeParse(Object.fromEntries(req.searchParams));
      if (!asked.success) refuse(String(asked.error.issues[0]?.path[0] ?? 'query'), 'is not understood');
      const [unread, page] = await Promise.all([
        countUnread(req, person),
        list(req, person, asked.data.after),
      ]);
      return Response.json({ unread, ...page });
    },
  },
  {
    path: '/unread',
    method: 'get',
    handler: async (req) => Response.json({ unread: await countUnread(req, personOf(req)) }),
  },
  {
    path: '/read',
    method: 'post',
    handler: async (req) => {
      const person = personOf(req);
      const marked = await readAs(req, marking);
      const own = unreadOf(person);
      await req.payload.db.updateMany({
        collection: 'notices',
        data: { readAt: new Date().toISOString() },
        where: 'ids' in marked ? { and: [own, { id: { in: marked.ids } }] } : own,
      });
      return Response.json({ unread: await countUnread(req, person) });
    },
  },
];
