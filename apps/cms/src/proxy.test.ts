import { readFileSync } from 'node:fs';
import { problem } from '@eyvan/contract';
import { unstable_doesMiddlewareMatch as doesProxyMatch } from 'next/experimental/testing/server';
import { config, proxy } from './proxy';

const isRefused = (url: string) => doesProxyMatch({ config, nextConfig: {}, url });

test.each(['/api/v1/cities/%zz', '/api/v1/cities/%C0%AF', '/api/v1/cities/%ED%A0%80', '/%ff', '/admin/%'])(
  '%s is refused',
  async (path) => {
    expect(isRefused(path)).toBe(true);
    const answer = proxy();
    expect(answer.status).toBe(400);
    expect(problem.parse(await answer.json())).toMatchObject({ status: 400, type: '/problems/bad-request' });
  },
);

test.each([
  '/',
  '/admin',
  '/api/v1/news?locale=fa',
  '/api/v1/cities/%D0%90',
  '/media/a%20b.jpg',
  '/api/media',
])('%s is none of its business', (path) => expect(isRefused(path)).toBe(false));

test('the pattern is that of the site', () => {
  const site = readFileSync(new URL('../../web/src/proxy.ts', import.meta.url), 'utf8');
  expect(site).toContain(config.matcher[0]);
});
