import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { CollectionSlug, PayloadRequest } from 'payload';

interface Question {
  collection: CollectionSlug;
  /** A field that tells its rows apart. */
  by: string;
  locale?: 'all';
  select?: Record<string, true>;
}

type Fields = Record<string, unknown>;

/** Who asks: a request, or what stands for one where there is none. */
export type Asker = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>;

async function findRows<Row extends Fields>(
  req: Asker,
  { by, ...question }: Question,
  values: string[],
): Promise<Map<string, Row>> {
  const { docs } = await req.payload.db.find<Row>({
    ...question,
    limit: 0,
    pagination: false,
    req,
    where: { [by]: values.length === 1 ? { equals: values[0] } : { in: values } },
  });
  return new Map(docs.map((doc) => [String(doc[by]), doc]));
}

/**
 * A way to ask for single rows that costs one question for many: whatever a request asks for within one turn of the
 * event loop goes together, as Payload reads the rows of a list side by side. Nothing is remembered beyond that turn.
 * @returns the row, or null where there is none
 */
export function askTogether<Row extends Fields>(question: Question) {
  const open = new WeakMap<Asker, { values: Set<string>; rows: Promise<Map<string, Row>> }>();
  return async (req: Asker, value: string): Promise<Readonly<Row> | null> => {
    let asked = open.get(req);
    if (!asked) {
      const values = new Set<string>();
      const rows = turnOfEventLoop().then(() => {
        open.delete(req);
        return findRows<Row>(req, question, [...values]);
      });
      open.set(req, (asked = { values, rows }));
    }
    asked.values.add(value);
    return (await asked.rows).get(value) ?? null;
  };
}
