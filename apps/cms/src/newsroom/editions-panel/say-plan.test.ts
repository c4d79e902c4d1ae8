import { sayFailure, sayPlan, sayTime } from './say-plan';

type Words = Parameters<typeof sayPlan>[0];
const words = ((key: string, facts: object) => `${key} ${JSON.stringify(facts)}`) as unknown as Words;
const zone = 'Asia/Ashgabat';
const at = '2026-12-03T21:30:00.000Z';

test('a time is that of the newsroom’s clocks, and runs from the left in any admin', () => {
  expect(sayTime(at, zone)).toBe('\u20662026-12-04 02:30\u2069');
});

test.each(['publish', 'unpublish'] as const)('%s is said with its time', (action) => {
  const said = sayPlan(words, { action, at }, zone);
  expect(said).toBe(
    `${action === 'publish' ? 'scheduledPublish' : 'scheduledUnpublish'} {"time":"${sayTime(at, zone)}"}`,
  );
});

test('what has failed is said with why', () => {
  expect(
    sayFailure(words, { action: 'publish', at, why: 'summary: is needed', isFinal: true }, zone),
  ).toContain('summary: is needed');
});
