import { APIError, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import type { ReleasedEdition, ReleaseResult } from './release';
import { releaseEdition } from './release-edition';

interface Rehearsal {
  at: Date;
  editions: ReleasedEdition[];
}

const whyOf = (error: unknown): string | null =>
  error instanceof APIError && error.status >= 400 && error.status < 500 ? error.message : null;

/** Does all of it in a transaction that is taken back. @returns the first edition that refuses, and why; null for none */
async function rehearseOnce(
  req: PayloadRequest,
  { at }: Rehearsal,
  editions: ReleasedEdition[],
): Promise<{ edition: ReleasedEdition; why: string } | null> {
  const { payload, i18n } = req;
  const context = { isRehearsal: true, goesOutAt: at.toISOString() };
  const rehearsal = await createLocalReq({ context, req: { i18n } as Partial<PayloadRequest> }, payload);
  if (!(await initTransaction(rehearsal)))
    throw new APIError('A release needs a database with transactions', 503, null, true);
  try {
    for (const edition of editions) {
      try {
        await releaseEdition(rehearsal, 'publish', { edition });
      } catch (error) {
        const why = whyOf(error);
        if (!why) throw error;
        return { edition, why };
      }
    }
    return null;
  } finally {
    await killTransaction(rehearsal);
  }
}

/**
 * What would come of publishing editions together, in their order: `why` is null for what would be done. Whatever would
 * refuse an edition at the time refuses it here, as it is really done, and taken back. What refuses is left out for
 * those that follow: each is told what is in its own way.
 */
export async function rehearsePublication(
  req: PayloadRequest,
  rehearsal: Rehearsal,
): Promise<ReleaseResult[]> {
  const refused = new Map<ReleasedEdition, string>();
  for (;;) {
    const rest = rehearsal.editions.filter((edition) => !refused.has(edition));
    // One after another: a refusal takes the transaction with it.
    const stop = await rehearseOnce(req, rehearsal, rest);
    if (!stop) break;
    refused.set(stop.edition, stop.why);
  }
  return rehearsal.editions.map((edition) => ({
    collection: edition.collection,
    id: edition.id,
    why: refused.get(edition) ?? null,
  }));
}
