import { isShownBy } from './shows-withdrawn';

const withdrawal = { tag: 'item:4f7k2q9d', locales: ['fa'], at: 0 };
const show = (path: string, content: string | Buffer, tags: string[] = []) =>
  isShownBy({ path, tags, content }, withdrawal);

describe('isShownBy', () => {
  it.each([
    ['its own page', '/fa/news/4f7k2q9d/x', '<h1>'],
    ['a redirect to it', '/fa/news/4f7k2q9d', ''],
    ['a list', '/fa/news', '<a href="/fa/news/4f7k2q9d/x">'],
    ['the news about an event', '/fa/events/aaaaaaaa/y', '<a href="/fa/news/4f7k2q9d/x">'],
  ])('finds an item on %s', (_what, path, content) => expect(show(path, content)).toBe(true));

  it('finds an item in a feed, which is bytes', () => {
    const feed = Buffer.from('<guid>https://eyvan.example/fa/news/4f7k2q9d</guid>');
    expect(show('/fa/feed.xml', feed)).toBe(true);
    expect(show('/fa/feed.xml', Buffer.from('<guid>https://eyvan.example/fa/news/aaaaaaaa</guid>'))).toBe(
      false,
    );
  });

  it('leaves a list of others, and what only links to it from another language', () => {
    expect(show('/fa/news', '<a href="/fa/news/aaaaaaaa/x">')).toBe(false);
    expect(show('/tk/news/4f7k2q9d/y', '<a href="/fa/news/4f7k2q9d/x">')).toBe(false);
  });

  it('finds a city where it is listed, by its whole name', () => {
    const ofCity = (path: string, content: string, tags: string[]) =>
      isShownBy({ path, tags, content }, { tag: 'city:mary', locales: [], at: 0 });
    expect(ofCity('/tk/cities', '<a href="/tk/cities/mary">', ['cities'])).toBe(true);
    expect(ofCity('/tk/cities', '<a href="/tk/cities/maryland">', ['cities'])).toBe(false);
    expect(ofCity('/tk/cities/mary', '<a href="/ru/cities/mary">', ['cities', 'city:mary'])).toBe(true);
    // A story about it is told anew when the CMS has taken the city off it.
    expect(ofCity('/tk/news/4f7k2q9d/x', '<a href="/tk/cities/mary">', ['item:4f7k2q9d'])).toBe(false);
  });
});
