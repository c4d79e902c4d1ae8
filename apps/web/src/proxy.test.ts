import { localeCodes } from '@eyvan/locales';
import { unstable_doesMiddlewareMatch as doesProxyMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { config, proxy } from './proxy';

const ask = (path: string, acceptLanguage = '') =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { 'accept-language': acceptLanguage } }));
const isNegotiated = (url: string) => doesProxyMatch({ config, nextConfig: {}, url });

describe('the language of an address without one', () => {
  it.each([
    ['/', 'fa-IR,fa;q=0.9', '/fa'],
    ['/', '', '/en'],
    ['/', 'de', '/en'],
    ['/', 'prs', '/fa'],
    ['/news', 'ru', '/ru/news'],
    ['/news?page=2', 'zh-CN', '/zh/news?page=2'],
    ['/xx/news', 'en', '/en/xx/news'],
    ['//evil.example/', 'en', '/en//evil.example/'],
  ])('leads %s for %s to %s', (path, language, location) => {
    const answer = ask(path, language);
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(`http://localhost:3000${location}`);
    expect(answer.headers.get('vary')).toBe('Accept-Language');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

it('has none to give where a problem is explained', () => {
  expect(ask('/problems/withdrawn', 'fa').headers.get('location')).toBeNull();
});

describe('what is not public yet', () => {
  const token = 'x'.repeat(43);

  it.each([`/preview/fa/${token}`, `/preview/fa/${token}/media/a.webp`])('%s has its language', (path) => {
    expect(ask(path, 'ru').headers.get('location')).toBeNull();
  });

  it.each(['/preview', `/preview/xx/${token}`, `/preview/fa/${token}/x`, `/preview/fa/${token}/media/a/b`])(
    '%s is a page like any other that is not there',
    (path) => {
      expect(ask(path, 'ru').headers.get('location')).toBe(`http://localhost:3000/ru${path}`);
    },
  );
});

describe('a file that is not there', () => {
  it.each([
    '/ads.txt',
    '/sw.js',
    '/apple-app-site-association.json',
    '/.well-known/change-password',
    '/wp-login.php',
  ])('%s is not there in any language', (path) => {
    expect(isNegotiated(path)).toBe(true);
    expect(ask(path, 'fa').status).toBe(404);
  });
});

describe('an address that is not well encoded', () => {
  it.each(['/%ff', '/fa/news/%E0%A4%A', '/media/%', '/_next/%ff'])('%s is refused', (path) => {
    expect(isNegotiated(path)).toBe(true);
    expect(ask(path).status).toBe(400);
  });

  it('is told from every other by the matcher alone', () => {
    const bytes = [
      '41',
      '7F',
      '80',
      'BF',
      'C1',
      'C2',
      'DF',
      'E0',
      'E1',
      'ED',
      'EF',
      'F0',
      'F1',
      'F4',
      'F5',
      '9F',
      'A0',
      '8F',
      '90',
    ];
    const sequences = bytes.flatMap((a) => [
      [a],
      ...bytes.flatMap((b) => [
        [a, b],
        [a, b, '80'],
        [a, b, '80', 'BF'],
      ]),
    ]);
    const isDecodable = (text: string) => {
      try {
        return Boolean(decodeURIComponent(text));
      } catch {
        return false;
      }
    };
    const [, malformed = ''] = config.matcher;
    const pattern = new RegExp(`^${malformed}$`);
    for (const sequence of sequences) {
      const text = sequence.map((byte) => `%${byte}`).join('');
      expect([text, pattern.test(`/fa/x${text}y`)]).toEqual([text, !isDecodable(text)]);
    }
  });

  it.each(['/fa/news/4f7k2q9d/%D8%B3', '/media/a%20b.jpg', '/zh/%E5%88%9B'])('%s is none', (path) => {
    expect(isNegotiated(path)).toBe(false);
  });
});

describe('the addresses that pass it by', () => {
  it.each(localeCodes)('pages in %s: add a new language to the matcher', (code) => {
    expect(isNegotiated(`/${code}`)).toBe(false);
    expect(isNegotiated(`/${code}/news/4f7k2q9d/x`)).toBe(false);
  });

  it.each([
    '/api/v1/news',
    '/media/x.jpg',
    '/_next/static/x.js',
    '/healthz',
    '/readyz',
    '/robots.txt',
    '/sitemap.xml',
    '/icon.svg',
    '/icon-192.png',
    '/icon-512.png',
    '/apple-touch-icon.png',
    '/favicon.ico',
    '/site.webmanifest',
    '/.well-known/security.txt',
  ])('%s', (path) => expect(isNegotiated(path)).toBe(false));

  it.each(['/', '/news', '/english', '/tkm/news', '/healthzz', '/media/a/b', '/og', '/api'])(
    'and not %s',
    (path) => expect(isNegotiated(path)).toBe(true),
  );
});
