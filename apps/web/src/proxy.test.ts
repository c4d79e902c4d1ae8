import { localeCodes } from '@eyvan/locales';
import { unstable_doesProxyMatch as doesProxyMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { config, proxy } from './proxy';

const ask = (path: string, acceptLanguage = '') =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { 'accept-language': acceptLanguage } }));
const isNegotiated = (url: string) => doesProxyMatch({ config, nextConfig: {}, url });

describe('the language of an address without one', () => {
  it.each([
    ['/', 'fa-IR,fa;q=0.9', '/fa'],
    ['/', '', '/tk'],
    ['/news', 'ru', '/ru/news'],
    ['/news?page=2', 'zh-CN', '/zh/news?page=2'],
    ['/xx/news', 'en', '/en/xx/news'],
    ['//evil.example/', 'en', '/en//evil.example/'],
  ])('leads %s for %s to %s', (path, language, location) => {
    const answer = ask(path, language);
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(location);
    expect(answer.headers.get('vary')).toBe('Accept-Language');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('the addresses that pass it by', () => {
  it.each(localeCodes)('pages in %s: add a new language to the matcher', (code) => {
    expect(isNegotiated(`/${code}`)).toBe(false);
    expect(isNegotiated(`/${code}/news/4f7k2q9d/x`)).toBe(false);
  });

  it.each(['/api/v1/news', '/media/x.jpg', '/_next/static/x.js', '/healthz', '/readyz', '/robots.txt', '/sitemap.xml', '/icon.svg'])(
    '%s',
    (path) => expect(isNegotiated(path)).toBe(false),
  );

  it.each(['/', '/news', '/english', '/tkm/news', '/healthzz'])('and not %s', (path) => expect(isNegotiated(path)).toBe(true));
});
