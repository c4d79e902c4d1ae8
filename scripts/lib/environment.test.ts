import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareEnvironment } from './environment.mjs';

const source = { DATA_DIR: mkdtempSync(join(tmpdir(), 'eyvan-environment-')), PORT: '4000', SITE_URL: '' };

it('without an edge the site is its own public address', () => {
  const env = prepareEnvironment(source as never);
  expect(env).toMatchObject({ SITE_URL: 'http://localhost:4000', CMS_URL: 'http://localhost:3001' });
  expect(Object.keys(env).filter((name) => /EDGE|URLS/.test(name))).toEqual([]);
});

it('behind an edge the public address is the edge’s, and the CMS pushes past it', () => {
  expect(prepareEnvironment(source as never, { hasEdge: true })).toMatchObject({
    SITE_URL: 'http://localhost:8080',
    REVALIDATE_URLS: 'http://localhost:4000',
    EDGE_URLS: 'http://127.0.0.1:8081',
  });
});

it('only the sample has a licence that nobody gave', () => {
  const own = { ...source, CONTENT_LICENCE: 'https://city.example/terms' };
  expect(prepareEnvironment(source as never).CONTENT_LICENCE).toContain('creativecommons.org');
  expect(prepareEnvironment(own as never).CONTENT_LICENCE).toBe(own.CONTENT_LICENCE);
  const live = { ...source, NODE_ENV: 'production' };
  expect(prepareEnvironment(live as never).CONTENT_LICENCE).toBeUndefined();
});

it('what is given stands', () => {
  const given = {
    ...source,
    SITE_URL: 'https://news.example',
    EDGE_PORT: '80',
    REVALIDATE_URLS: 'http://a',
    EDGE_URLS: 'http://b',
  };
  expect(prepareEnvironment(given as never, { hasEdge: true })).toMatchObject(given);
});
