import { newsItem } from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { toPath } from '@/routes';
import { publishedPaths, redirectToSlug, slugOf } from './item-addresses';
import { readParams } from './read-params';

const fa = readFixture('news-item.fa', newsItem);

describe('redirectToSlug', () => {
  const redirectOf = (slug: string) => {
    try {
      redirectToSlug(fa, slug);
      return null;
    } catch (error) {
      return (error as { digest?: string }).digest;
    }
  };

  it('leaves the right slug alone, however its letters are spelled', async () => {
    const decomposed = encodeURIComponent(slugOf(fa).normalize('NFD'));
    for (const slug of [
      toPath(fa.url).split('/').at(-1)!,
      decomposed,
      toPath(fa.url).split('/').at(-1)!.toLowerCase(),
    ]) {
      const read = await readParams(Promise.resolve({ locale: 'fa', slug }));
      expect(redirectOf(read.slug)).toBeNull();
    }
  });

  it.each(['', 'old', 'گفت', '%'])('sends %j to it for good', (slug) => {
    expect(redirectOf(slug)).toBe(`NEXT_REDIRECT;replace;${toPath(fa.url)};308;`);
  });
});

describe('the paths of an item', () => {
  it('are on this host, for the languages in which it is published', () => {
    expect(publishedPaths(fa).fa).toBe(toPath(fa.url));
    expect(publishedPaths(fa).tk).toMatch(/^\/tk\/news\/4f7k2q9d\//);
    expect(publishedPaths(fa).fr).toBeUndefined();
  });
});

describe('readParams', () => {
  it('knows a language of ours, and ends in a 404 for any other', async () => {
    await expect(readParams(Promise.resolve({ locale: 'fa' }))).resolves.toEqual({ locale: 'fa' });
    await expect(readParams(Promise.resolve({ locale: 'xx' }))).rejects.toMatchObject({
      digest: 'NEXT_HTTP_ERROR_FALLBACK;404',
    });
  });

  it('lets stand what is not well encoded', async () => {
    await expect(readParams(Promise.resolve({ locale: 'fa', slug: '%ff' }))).resolves.toMatchObject({
      slug: '%ff',
    });
  });
});
