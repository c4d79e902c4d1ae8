import type { ReleaseRow } from '../releases/release';
import type { Plan, PlanFailure, Plans } from './plan';

export const editionKey = (slug: string, id: string): string => `${slug}:${id}`;

const toPlan = ({ id, action, at }: ReleaseRow): Plan => ({
  id,
  action: action === 'publish' ? 'publish' : 'unpublish',
  at: new Date(at).toISOString(),
});

const toFailure = (release: ReleaseRow): PlanFailure => ({
  ...toPlan(release),
  at: new Date(release.updatedAt).toISOString(),
  why: release.why ?? '',
  isFinal: release.state === 'failed',
});

const soonestFirst = (one: { at: string }, other: { at: string }) =>
  Date.parse(one.at) - Date.parse(other.at);

/** What the releases of one edition, none of them over, mean for it. One that has been tried is a failure, not a plan. */
function toPlans(releases: ReleaseRow[]): Plans {
  const failed = releases.filter(({ why }) => why);
  return {
    plans: releases
      .filter(({ why }) => !why)
      .map(toPlan)
      .sort(soonestFirst),
    failure: failed.map(toFailure).sort(soonestFirst).at(-1) ?? null,
  };
}

/** Those of many editions, by `editionKey`. */
export function toPlansByEdition(releases: ReleaseRow[]): Map<string, Plans> {
  const byEdition = new Map<string, ReleaseRow[]>();
  for (const release of releases) {
    for (const { collection, id } of release.editions) {
      const key = editionKey(collection, id);
      byEdition.set(key, [...(byEdition.get(key) ?? []), release]);
    }
  }
  return new Map([...byEdition].map(([key, its]) => [key, toPlans(its)]));
}
