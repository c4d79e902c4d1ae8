import type { ReleaseRow } from '../releases/release';
import { toPlansByEdition } from './to-plans';

const edition = (id: string, collection: 'news' | 'events' = 'news') => ({
  collection,
  id,
  itemId: 'i',
  language: 'en' as const,
  title: 't',
  version: 'v',
  approved: {},
  publicThen: null,
});
const release = (id: string, more: Partial<ReleaseRow> = {}): ReleaseRow => ({
  id,
  action: 'publish',
  at: '2030-01-01T00:00:00.000Z',
  attempts: 0,
  editions: [edition('1')],
  state: 'planned',
  createdAt: '2029-01-01T00:00:00.000Z',
  updatedAt: '2029-01-02T00:00:00.000Z',
  ...more,
});

test('what is planned is told of each edition, soonest first', () => {
  const all = toPlansByEdition([
    release('late', { action: 'withdraw', at: '2031-01-01T00:00:00.000Z' }),
    release('soon', { editions: [edition('1'), edition('1', 'events')] }),
  ]);
  const soon = { id: 'soon', action: 'publish', at: '2030-01-01T00:00:00.000Z' };
  const late = { id: 'late', action: 'unpublish', at: '2031-01-01T00:00:00.000Z' };
  expect(all.get('news:1')).toEqual({ plans: [soon, late], failure: null });
  expect(all.get('events:1')).toEqual({ plans: [soon], failure: null });
  expect(all.get('news:2')).toBeUndefined();
});

test('what was tried and has not happened is a failure and no plan: the latest, and whether it is given up', () => {
  const all = toPlansByEdition([
    release('given-up', { state: 'failed', why: 'No category', updatedAt: '2030-01-01T00:00:09.000Z' }),
    release('trying', { why: 'The disk is full', updatedAt: '2030-01-01T00:00:05.000Z' }),
  ]);
  expect(all.get('news:1')).toEqual({
    plans: [],
    failure: {
      id: 'given-up',
      action: 'publish',
      at: '2030-01-01T00:00:09.000Z',
      why: 'No category',
      isFinal: true,
    },
  });
});
