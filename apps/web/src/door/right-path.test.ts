import { toRightPath } from './right-path';

describe('toRightPath', () => {
  it.each([
    ['/TK', '/tk'],
    ['/Fa/', '/fa/'],
    ['/zh-CN', '/zh'],
    ['/zh-Hant-TW/news', '/zh/news'],
    ['/fa-IR/news', '/fa/news'],
    ['/en-US', '/en'],
    ['/prs', '/fa'],
    ['/tk/NEWS', '/tk/news'],
    ['/tk/cities/ASHGABAT', '/tk/cities/ashgabat'],
    ['/RU/News/4F7K2Q9D/%D0%90', '/ru/news/4f7k2q9d/%D0%90'],
  ])('reads %s as %s', (given, right) => expect(toRightPath(given)).toBe(right));

  it.each([
    '/',
    '/tk',
    '/tk/news/4f7k2q9d/Slug-%D8%B3',
    '/tk/nowhere/ABC',
    '/news',
    '/english',
    '/de/news',
    '/api/v1/news',
    '/media/ABC.jpg',
    '/og/design',
  ])('leaves %s', (given) => expect(toRightPath(given)).toBeNull());
});
