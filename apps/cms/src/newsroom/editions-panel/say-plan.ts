import type { Plan, PlanFailure } from '../../editions/scheduling/plan';
import { isolate } from '../../platform/i18n/isolate';
import type { Words } from '../../platform/i18n/words';
import { toWallClock } from '../../platform/time/wall-clock';

const inDigits = (wallClock: string) => `\u2066${wallClock.replace('T', ' ')}\u2069`;

/** A time of the newsroom, in digits: `2027-03-01 10:00`, which runs from the left in any admin (UAX 9, isolates). */
export const sayTime = (instant: string, zone: string) => inDigits(toWallClock(instant, zone));

/** The same with the seconds, which are those of every zone. */
export const sayTimeToTheSecond = (instant: string, zone: string) =>
  inDigits(`${toWallClock(instant, zone)}:${new Date(instant).toISOString().slice(17, 19)}`);

export { isolate };

/** What is planned, and when, by the clocks of the newsroom. */
export const sayPlan = (words: Words, { action, at }: Pick<Plan, 'action' | 'at'>, zone: string) =>
  words(action === 'publish' ? 'scheduledPublish' : 'scheduledUnpublish', { time: sayTime(at, zone) });

/** What was planned and has not happened, and why: that may be in another language, which runs as it will. */
export const sayFailure = (words: Words, { action, at, why }: Omit<PlanFailure, 'id'>, zone: string) =>
  words(action === 'publish' ? 'scheduleFailedPublish' : 'scheduleFailedUnpublish', {
    time: sayTime(at, zone),
    why: isolate(why),
  });
