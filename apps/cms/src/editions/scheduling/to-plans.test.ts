import type { EditionSlug } from '../../content/edition';
import type { PlanJob } from './plan';
import { editionKey, toPlans, toPlansByEdition } from './to-plans';

const job = (id: string, more: Partial<PlanJob> = {}): PlanJob => ({
  id,
  input: { type: 'publish' },
  waitUntil: '2026-12-03T05:00:00.000Z',
  ...more,
});
const failed = (message: string, completedAt?: string) => ({
  state: 'failed',
  completedAt,
  error: { message },
});

test('plans stand in the order of their times, whatever that of their jobs', () => {
  const { plans } = toPlans([
    job('1', {
      input: { type: 'unpublish' },
      waitUntil: '2026-12-04T10:00:00+05:00',
    }),
    job('2'),
  ]);
  expect(plans).toEqual([
    { id: '2', action: 'publish', at: '2026-12-03T05:00:00.000Z' },
    { id: '1', action: 'unpublish', at: '2026-12-04T05:00:00.000Z' },
  ]);
});

test('of what has failed, the latest is told, and why', () => {
  const found = toPlans([
    job('1', { log: [failed('summary: is needed', '2026-12-03T05:01:00.000Z')] }),
    job('2', { log: [failed('headline: is needed', '2026-12-03T05:02:00.000Z')], hasError: true }),
    job('3'),
  ]);
  expect(found).toEqual({
    plans: [{ id: '3', action: 'publish', at: '2026-12-03T05:00:00.000Z' }],
    failure: { action: 'publish', at: '2026-12-03T05:02:00.000Z', why: 'headline: is needed', isFinal: true },
    failedIds: ['1', '2'],
  });
});

test('of several tries the last one is told; it may be tried again', () => {
  const [first, second] = [failed('a', '2026-12-03T05:01:00.000Z'), failed('b', '2026-12-03T05:02:00.000Z')];
  const { failure } = toPlans([job('1', { log: [first, second, { state: 'succeeded' }] })]);
  expect(failure).toEqual({ action: 'publish', at: '2026-12-03T05:02:00.000Z', why: 'b', isFinal: false });
});

test('a failure without a time or a reason is of the time that was planned', () => {
  const { failure } = toPlans([job('1', { log: [{ state: 'failed' }] })]);
  expect(failure).toMatchObject({ at: '2026-12-03T05:00:00.000Z', why: '' });
});

test('what was given up without a try is neither planned nor told', () => {
  expect(toPlans([job('1', { hasError: true })])).toEqual({ plans: [], failure: null, failedIds: [] });
});

const planOf = (id: string, relationTo: EditionSlug, value: string) =>
  job(id, { input: { type: 'publish', doc: { relationTo, value } } });

test('each edition has its own plans, also one of another collection with the same id', () => {
  const jobs = [
    planOf('1', 'news', 'a'),
    planOf('2', 'news', 'b'),
    planOf('3', 'events', 'a'),
    planOf('4', 'news', 'a'),
  ];
  const ids = [...toPlansByEdition(jobs)].map(([key, { plans }]) => [key, plans.map(({ id }) => id)]);
  expect(ids).toEqual([
    [editionKey('news', 'a'), ['1', '4']],
    [editionKey('news', 'b'), ['2']],
    [editionKey('events', 'a'), ['3']],
  ]);
});

test.each<PlanJob['input']>([null, {}, { type: 'publish' }, { doc: { relationTo: 'news', value: 'a' } }])(
  'a job of %j is no plan',
  (input) => expect(toPlansByEdition([job('1', { input })]).size).toBe(0),
);
