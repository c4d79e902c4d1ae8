import { eventSummary, newsSummary } from '@eyvan/contract';
import { readFileSync } from 'node:fs';

Object.assign(process.env, {
  PAYLOAD_SECRET: 'x'.repeat(32),
  REVALIDATE_SECRET: 'x'.repeat(32),
  SITE_URL: 'https://news.example',
});
const { parseSummary } = await import('./parse-summary');

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(`packages/contract/fixtures/v1/${name}.json`, 'utf8'));
const news = newsSummary.parse(fixture('news-item.tk'));
const event = eventSummary.parse(fixture('event-item.en'));
const at = (site: string, summary: unknown) =>
  JSON.stringify(summary).replaceAll('https://eyvan.example', site);

test('the summary of a site that stayed is read as it is', () => {
  const json = at('https://news.example', news);
  expect(JSON.stringify(parseSummary(json))).toBe(json);
});

test.each([
  ['news', news, newsSummary],
  ['an event', event, eventSummary],
] as const)('where the site has moved, every address of %s has moved', (_, summary, schema) => {
  const json = JSON.stringify(parseSummary(JSON.stringify(summary)));
  expect(json).toBe(at('https://news.example', summary));
  expect(json).not.toContain('eyvan.example');
  expect(schema.safeParse(JSON.parse(json)).success).toBe(true);
});

test('addresses of others, and words that begin like ours, stay', () => {
  const words = 'Şu salgy: https://eyvan.example/tk';
  const moved = parseSummary(
    JSON.stringify({ ...event, summary: words, onlineUrl: 'https://eyvan.example.org/live' }),
  );
  expect(moved).toMatchObject({ summary: words, onlineUrl: 'https://eyvan.example.org/live' });
});
