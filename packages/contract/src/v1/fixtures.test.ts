import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { apiIndex } from './api-index';
import { bodyBlock } from './body';
import { category } from './category';
import { city, citySummary } from './city';
import { eventItem, eventSummary } from './event-item';
import { localeInfo } from './locale';
import { newsItem, newsSummary } from './news-item';
import { newsroom } from './newsroom';
import { listOf, pageOf } from './page-of';
import { problem } from './problem';

const folder = fileURLToPath(new URL('../../fixtures/v1/', import.meta.url));

/** The shape of a fixture by the first part of its name. */
const schemas: Record<string, z.ZodType> = {
  'news-item': newsItem,
  'news-list': pageOf(newsSummary),
  'event-item': eventItem,
  'event-list': pageOf(eventSummary),
  'api-index': apiIndex,
  category,
  'category-list': listOf(category),
  city,
  'city-list': listOf(citySummary),
  'locale-list': listOf(localeInfo),
  newsroom,
  problem,
};

const files = readdirSync(folder);
const read = (file: string): unknown => JSON.parse(readFileSync(folder + file, 'utf8'));
const shapeOf = (file: string) => file.split('.')[0] ?? '';

describe('the fixtures', () => {
  test.each(files)('%s is valid, and holds nothing that the contract does not name', (file) => {
    const data = read(file);
    expect(schemas[shapeOf(file)]?.parse(data)).toEqual(data);
  });

  test('there is one of each shape', () => {
    expect([...new Set(files.map(shapeOf))].sort()).toEqual(Object.keys(schemas).sort());
  });

  test('every type of body block is shown', () => {
    const shown = new Set(newsItem.parse(read('news-item.tk.json')).body.map(({ type }) => type));
    expect([...shown].sort()).toEqual(bodyBlock.options.map(({ shape }) => shape.type.value).sort());
  });

  test('both directions of writing are shown, and an event that was cancelled', () => {
    expect(files).toEqual(
      expect.arrayContaining(['news-item.tk.json', 'news-item.fa.json', 'event-item.fa.json']),
    );
    expect(eventItem.parse(read('event-item.fa.json')).status).toBe('cancelled');
  });
});
