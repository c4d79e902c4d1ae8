import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeKeptPages } from './remove-kept-pages';

let folder = '';
const pages = [
  'app/fa/news/4f7k2q9d.html',
  'app/fa/news/4f7k2q9d/x.html',
  'app/fa/events/4f7k2q9d/x.html',
  'app/tk/news/4f7k2q9d/x.html',
  'app/fa/news/4f7k2q9e/x.html',
  'app/fa/fields/4f7k2q9d.html',
  'route-cache/APP_PAGE/c9f4/$/fa/news/4f7k2q9d/x.html',
];
const left = () => pages.filter((page) => existsSync(path.join(folder, page)));

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'eyvan-kept-'));
  for (const page of pages) {
    await mkdir(path.dirname(path.join(folder, page)), { recursive: true });
    await writeFile(path.join(folder, page), 'text');
  }
});
afterEach(() => rm(folder, { recursive: true }));

describe('removeKeptPages', () => {
  it('takes the pages of an item off the disk, in the languages in which it was withdrawn', async () => {
    await removeKeptPages(folder, { tag: 'item:4f7k2q9d', locales: ['fa'] });
    expect(left()).toEqual([
      'app/tk/news/4f7k2q9d/x.html',
      'app/fa/news/4f7k2q9e/x.html',
      'app/fa/fields/4f7k2q9d.html',
    ]);
  });

  it('takes them in all languages where it was withdrawn in all', async () => {
    await removeKeptPages(folder, { tag: 'item:4f7k2q9d', locales: [] });
    expect(left()).toEqual(['app/fa/news/4f7k2q9e/x.html', 'app/fa/fields/4f7k2q9d.html']);
  });

  it('has nothing to take of a city, nor where nothing was kept', async () => {
    await removeKeptPages(folder, { tag: 'city:4f7k2q9d', locales: [] });
    await removeKeptPages(path.join(folder, 'nowhere'), { tag: 'item:4f7k2q9d', locales: [] });
    expect(left()).toEqual(pages);
  });
});
