import { isGone, toNextLook, type Sighting } from './receipt';

const itemId = '4f7k2q9d';

test.each([
  ['page', 410, '', true],
  ['page', 404, `<a href="/ru/news/${itemId}">`, true],
  ['page', 200, 'something else', false],
  ['page', 500, '', false],
  ['api', 410, itemId, true],
  ['api', 200, '{}', false],
  ['lists', 200, 'other items', true],
  ['lists', 200, `<a href="/fa/news/${itemId}/x">`, false],
  // The page of a field that has gone with its only item.
  ['lists', 404, '', true],
  ['feed', 200, '<rss></rss>', true],
  ['sitemap', 200, `<loc>/fa/news/${itemId}</loc>`, false],
] as const)('%s that answers %d with "%s": %s', (kind, status, text, gone) =>
  expect(isGone(kind, itemId, { status, text })).toBe(gone),
);

const seen = (goneAt: string | null): Sighting => ({
  address: 'http://a',
  kind: 'page',
  path: '/',
  goneAt,
  stillAt: null,
  why: null,
});
const withdrawnAt = '2026-11-29T10:00:00.000Z';
const now = Date.parse(withdrawnAt);

test('is looked for more seldom, up to each minute, and no longer than half an hour', () => {
  const waits = [0, 1, 2, 5, 6, 20].map(
    (attempts) => Date.parse(toNextLook({ sightings: [seen(null)], attempts, withdrawnAt }, now)!) - now,
  );
  expect(waits).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000]);
  expect(toNextLook({ sightings: [seen(null)], attempts: 40, withdrawnAt }, now + 1_800_001)).toBeNull();
});

test('what is gone everywhere is looked for no more', () => {
  expect(toNextLook({ sightings: [seen(withdrawnAt)], attempts: 1, withdrawnAt }, now)).toBeNull();
  expect(
    toNextLook({ sightings: [seen(withdrawnAt), seen(null)], attempts: 1, withdrawnAt }, now),
  ).not.toBeNull();
});
