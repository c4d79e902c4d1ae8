import { APIError, Forbidden, type Endpoint, type Payload, type Where } from 'payload';
import { z } from 'zod';
import type { ActivityEntry } from '../../editions/activity/activity';
import { actorOf, hasRole } from '../../platform/access/roles';
import { refuse } from '../../platform/refusals/refuse';
import { findActivity, type Place } from './find-activity';
import { toLine } from './to-csv';

const pageSize = 500;

const time = z.optional(z.iso.datetime({ offset: true }));
const query = z.strictObject({ format: z.enum(['csv', 'jsonl']), from: time, to: time });

const columns = [
  ...(['at', 'whoName', 'kind', 'title', 'language', 'itemId', 'document', 'version', 'note', 'id'] as const),
] satisfies (keyof ActivityEntry)[];

const pick = (entry: ActivityEntry) => Object.fromEntries(columns.map((name) => [name, entry[name]]));

const formats = {
  csv: {
    type: 'text/csv; charset=utf-8',
    // Without the mark, spreadsheets take it for another encoding.
    head: `\uFEFF${toLine([...columns])}`,
    line: (entry: ActivityEntry) => toLine(columns.map((name) => entry[name])),
  },
  jsonl: {
    type: 'application/jsonl',
    head: '',
    line: (entry: ActivityEntry) => `${JSON.stringify(pick(entry))}\n`,
  },
};

/** Reads page by page, as fast as it is taken: a trail of years is never in memory as a whole. */
function streamAll(payload: Payload, { head, line }: (typeof formats)['csv'], where: Where[]) {
  const encoder = new TextEncoder();
  let after: Place | null = null;
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    pull: async (controller) => {
      const page = await findActivity({ payload }, { where, after, limit: pageSize, isNewestFirst: false });
      controller.enqueue(encoder.encode(page.entries.map(line).join('')));
      after = page.next;
      if (!after) controller.close();
    },
  });
}

/**
 * `GET /api/activity/export?format=csv|jsonl&from=&to=`: the whole trail, or that of a time (ISO 8601), the oldest first.
 * For admins.
 */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    if (!hasRole(actorOf(req), 'admin')) throw new Forbidden(req.t);
    const asked = query.safeParse(Object.fromEntries(req.searchParams));
    if (!asked.success) refuse(String(asked.error.issues[0]?.path[0] ?? 'query'), 'is not understood');
    const { format, from, to } = asked.data;
    const where: Where[] = [
      ...(from ? [{ at: { greater_than_equal: from } }] : []),
      ...(to ? [{ at: { less_than: to } }] : []),
    ];
    return new Response(streamAll(req.payload, formats[format], where), {
      headers: {
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="activity.${format}"`,
        'content-type': formats[format].type,
        'x-content-type-options': 'nosniff',
      },
    });
  },
};
