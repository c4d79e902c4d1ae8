import { createLocalReq, type PayloadRequest } from 'payload';
import type { Edition } from '../../content/edition';
import { refuseInWords } from '../../platform/refusals/refuse';
import { findPlans, forgetPlans, type PlanInput } from './plans';

/** Whoever planned it, if they are still here: an edition names nobody who is gone. */
async function findPlanner({ payload }: PayloadRequest, { user }: PlanInput): Promise<string | null> {
  if (!user) return null;
  const found = await payload.findByID({
    collection: 'users',
    id: user.value,
    depth: 0,
    disableErrors: true,
  });
  return found ? String(found.id) : null;
}

/**
 * Does what was planned, as the system: rights were asked when it was planned (`check-plan.ts`), and somebody who has
 * left since, or is no editor any more, takes nothing back by that. What is done already does no harm again.
 * @throws APIError that says why it cannot be done, in the language of whoever planned it
 */
export async function runPlan(input: PlanInput, jobId: string, req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const { relationTo: slug, value: id } = input.doc;
  const row = await payload.db.findOne<Edition>({ collection: slug, where: { id: { equals: id } } });
  if (!row) {
    payload.logger.warn(`What was scheduled (${input.type}) did not happen: ${slug} ${id} was deleted`);
    return;
  }
  const onBehalfOf = await findPlanner(req, input);
  const context = { onBehalfOf };
  const local = await createLocalReq({ context }, payload);
  const asSystem = input.language
    ? { ...local, i18n: { ...local.i18n, language: input.language as never } }
    : local;
  if (row.deletedAt) refuseInWords(asSystem, 'deletedAt', 'inBin');
  if (input.type === 'publish' || row._status === 'published') {
    const _status = input.type === 'publish' ? ('published' as const) : ('draft' as const);
    await payload.update({
      collection: slug,
      id,
      data: { _status, ...(input.changeKind ? { changeKind: input.changeKind } : {}) },
      depth: 0,
      req: asSystem,
    });
  }
  const { failedIds } = await findPlans(payload, slug, id);
  // Its own job, if it has failed before, is thrown away by Payload.
  await forgetPlans(
    payload,
    failedIds.filter((failedId) => failedId !== jobId),
  );
}
