import type { Payload } from 'payload';

const reads = [
  'count',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const;

type Question = { collection?: string; where?: unknown };
type Method = (args: Question) => Promise<unknown>;

/**
 * What something asks of the database, at Payload's adapter: one line a question, `findOne news {"id":…}`. For what is
 * measured here nothing else may be at work.
 */
export async function readsOf(payload: Payload, act: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const methods = payload.db as unknown as Record<(typeof reads)[number], Method>;
  const originals = reads.map((name) => [name, methods[name]] as const);
  for (const [name, method] of originals)
    methods[name] = (args) => {
      asked.push([name, args.collection, JSON.stringify(args.where)].join(' '));
      return method.call(payload.db, args);
    };
  try {
    await act();
  } finally {
    for (const [name, method] of originals) methods[name] = method;
  }
  return asked;
}
