import type { PlanFailure, PlanJob, Plans } from './plan';

/** What the jobs of one edition, none of them done, mean for it. */
export function toPlans(jobs: PlanJob[]): Plans {
  const failed = jobs.filter((job) => job.log?.some(({ state }) => state === 'failed'));
  const failures = failed.map((job): PlanFailure => {
    const last = job.log!.filter(({ state }) => state === 'failed').at(-1)!;
    return {
      action: job.input!.type!,
      at: new Date(last.completedAt ?? job.waitUntil ?? Date.now()).toISOString(),
      why: last.error?.message ?? '',
      isFinal: job.hasError === true,
    };
  });
  const plans = jobs
    .filter((job) => !failed.includes(job) && !job.hasError)
    .map((job) => ({
      id: job.id,
      action: job.input!.type!,
      at: new Date(job.waitUntil ?? Date.now()).toISOString(),
    }));
  return {
    plans: plans.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
    failure: failures.sort((one, other) => Date.parse(other.at) - Date.parse(one.at))[0] ?? null,
    failedIds: failed.map(({ id }) => id),
  };
}

export const editionKey = (slug: string, id: string): string => `${slug}:${id}`;

/** Those of many editions, by `editionKey`. A job that names no edition, or nothing to do, is no plan. */
export function toPlansByEdition(jobs: PlanJob[]): Map<string, Plans> {
  const byEdition = new Map<string, PlanJob[]>();
  for (const job of jobs) {
    const { doc, type } = job.input ?? {};
    if (!doc || !type) continue;
    const key = editionKey(doc.relationTo, doc.value);
    byEdition.set(key, [...(byEdition.get(key) ?? []), job]);
  }
  return new Map([...byEdition].map(([key, its]) => [key, toPlans(its)]));
}
