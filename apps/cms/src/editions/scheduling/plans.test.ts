import type { Payload } from 'payload';
import { findPlans } from './plans';

const job = (id: string, more: object = {}, doc: object = { relationTo: 'news', value: 'a' }) => ({
  id,
  input: { type: 'publish', doc },
  waitUntil: '2026-12-03T05:00:00.000Z',
  ...more,
});
const failed = (message: string, completedAt?: string) => ({
  log: [{ state: 'failed', completedAt, error: { message } }],
});
const read = (...docs: object[]) =>
  findPlans({ db: { find: () => Promise.resolve({ docs }) } } as unknown as Payload, 'news', 'a');

test('plans stand in the order of their times, whatever that of their jobs', async () => {
  const { plans } = await read(
    job('1', {
      input: { type: 'unpublish', doc: { relationTo: 'news', value: 'a' } },
      waitUntil: '2026-12-04T10:00:00+05:00',
    }),
    job('2'),
  );
  expect(plans).toEqual([
    { id: '2', action: 'publish', at: '2026-12-03T05:00:00.000Z' },
    { id: '1', action: 'unpublish', at: '2026-12-04T05:00:00.000Z' },
  ]);
});

test.each<[what: string, doc: object]>([
  ['another edition', { relationTo: 'news', value: 'b' }],
  ['one of another collection with the same id', { relationTo: 'events', value: 'a' }],
])('the plans of %s are not its own', async (_, doc) => {
  expect(await read(job('1', {}, doc))).toEqual({ plans: [], failure: null, failedIds: [] });
});

test.each([null, {}, { type: 'publish' }, { doc: { relationTo: 'news', value: 'a' } }])(
  'a job of %j is no plan',
  async (input) => expect((await read(job('1', { input }))).plans).toEqual([]),
);

test('of what has failed, the latest is told, and why', async () => {
  const found = await read(
    job('1', failed('summary: is needed', '2026-12-03T05:01:00.000Z')),
    job('2', { ...failed('headline: is needed', '2026-12-03T05:02:00.000Z'), hasError: true }),
    job('3'),
  );
  expect(found).toEqual({
    plans: [{ id: '3', action: 'publish', at: '2026-12-03T05:00:00.000Z' }],
    failure: { action: 'publish', at: '2026-12-03T05:02:00.000Z', why: 'headline: is needed', isFinal: true },
    failedIds: ['1', '2'],
  });
});

test('of several tries the last one is told; it may be tried again', async () => {
  const [
    {
      log: [first],
    },
    {
      log: [second],
    },
  ] = [failed('a', '2026-12-03T05:01:00.000Z'), failed('b', '2026-12-03T05:02:00.000Z')];
  const { failure } = await read(job('1', { log: [first, second, { state: 'succeeded' }] }));
  expect(failure).toEqual({ action: 'publish', at: '2026-12-03T05:02:00.000Z', why: 'b', isFinal: false });
});

test('a failure without a time or a reason is of the time that was planned', async () => {
  const { failure } = await read(job('1', { log: [{ state: 'failed' }] }));
  expect(failure).toMatchObject({ at: '2026-12-03T05:00:00.000Z', why: '' });
});

test('what was given up without a try is neither planned nor told', async () => {
  expect(await read(job('1', { hasError: true }))).toEqual({ plans: [], failure: null, failedIds: [] });
});
