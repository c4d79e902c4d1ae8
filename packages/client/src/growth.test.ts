import {
  category,
  citySummary,
  eventItem,
  eventSummary,
  listOf,
  localeInfo,
  newsItem,
  newsSummary,
  pageOf,
  problem as problemSchema,
  type NewsSummary,
} from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { ContractError } from './errors';
import { createClient } from './create-client';

const readNews = () => readFixture('news-item.tk', newsItem);
const readCities = () => readFixture('city-list.en', listOf(citySummary));

/** A client of today that is answered this, whatever it asks. */
const answeredWith = (body: unknown, status = 200) =>
  createClient({ baseUrl: 'https://eyvan.example', fetch: async () => Response.json(body, { status }) });

// In v1 lists of words, fields and kinds of blocks only ever grow: a client of today reads the answers of tomorrow.
describe('what the newsroom learns later', () => {
  const news = readNews();
  const summary = readFixture('news-list.tk', pageOf(newsSummary));

  test('a field that nobody knew is left out', async () => {
    const grown = { ...news, readingTime: 4, image: { ...news.image, blurhash: 'x' } };
    await expect(answeredWith(grown).getNews('4f7k2q9d', 'tk')).resolves.toEqual(news);
  });

  test.each<[string, (item: NewsSummary) => void]>([
    ['a ninth creative field', (item) => void (item.categories[0]!.code = 'animation')],
    ['a thirteenth language', (item) => void (item.alternates[0]!.locale = 'tg')],
    ['a priority', (item) => void (item.priority = 'breaking')],
    ['a format of pictures', (item) => void (item.image!.files[0]!.type = 'image/jxl')],
  ])('%s is kept as a text, and the whole page with it', async (_, grow) => {
    const grown = structuredClone(summary);
    const item = grown.items.find(
      ({ categories, alternates, image }) => categories.length && alternates.length && image,
    );
    grow(item!);
    await expect(answeredWith(grown).listNews({ locale: 'tk' })).resolves.toEqual(grown);
  });

  test('so are the words of events, corrections, cities and fields', async () => {
    const events = readFixture('event-list.en', pageOf(eventSummary));
    Object.assign(events.items[0]!, { status: 'soldOut', attendance: 'byInvitation' });
    await expect(answeredWith(events).listEvents({ locale: 'en' })).resolves.toEqual(events);
    const corrected = { ...news, corrections: [{ at: '2027-01-01T00:00:00Z', kind: 'update', note: 'x' }] };
    await expect(answeredWith(corrected).getNews('4f7k2q9d', 'tk')).resolves.toEqual(corrected);
    const cities = readCities();
    cities.items[0]!.memberships[0] = { category: 'animation', state: 'suspended', since: 2030 };
    await expect(answeredWith(cities).listCities({ locale: 'en' })).resolves.toEqual(cities);
    const fields = readFixture('category-list.en', listOf(category));
    fields.items.push({ ...fields.items[0]!, code: 'animation' });
    await expect(answeredWith(fields).listCategories('en')).resolves.toEqual(fields);
    const languages = readFixture('locale-list', listOf(localeInfo));
    languages.items.push({ ...languages.items[0]!, code: 'tg' });
    await expect(answeredWith(languages).listLocales()).resolves.toEqual(languages);
  });

  test('a block of a new kind is left out, and a new tag leaves its words', async () => {
    const newer = [
      { type: 'poll', question: 'Hawa?' },
      { type: 'paragraph', html: 'a <mark class="x">b</mark> <strong>c</strong> &lt;d&gt;' },
    ];
    const grown = { ...news, body: [...news.body, ...newer] };
    const { body } = await answeredWith(grown).getNews('4f7k2q9d', 'tk');
    expect(body).toEqual([...news.body, { type: 'paragraph', html: 'a b <strong>c</strong> &lt;d&gt;' }]);
  });

  test('a list within a list, and a table, are read the same way', async () => {
    const html = 'a <mark>b</mark>';
    const list = {
      type: 'list',
      ordered: false,
      items: [{ html, list: { ordered: true, items: [{ html, list: null }] } }],
    };
    const table = { type: 'table', caption: null, header: [html], rows: [[html]] };
    const { body } = await answeredWith({ ...news, body: [list, table] }).getNews('4f7k2q9d', 'tk');
    expect(JSON.stringify(body)).not.toContain('mark');
    expect(body).toHaveLength(2);
  });

  test('languages that an item can be read in, of an error', async () => {
    const problem = readFixture('problem.not-in-this-language', problemSchema);
    problem.alternates![0]!.locale = 'tg';
    await expect(answeredWith(problem, 404).getNews('4f7k2q9d', 'uz')).rejects.toMatchObject({ problem });
  });
});

test('what an older newsroom does not say yet is nothing', async () => {
  const old = { items: readCities().items.map(({ coordinates: _, ...city }) => city) };
  const { items } = await answeredWith(old).listCities({ locale: 'en' });
  expect(items.every(({ coordinates }) => coordinates === null)).toBe(true);
  const event = readFixture('event-item.en', eventItem);
  const { accessibility: _aids, city: _city, website: _website, ...venue } = event.venue!;
  const read = await answeredWith({ ...event, venue }).getEvent(event.id, 'en');
  expect(read.venue).toEqual({ ...venue, accessibility: null, city: null, website: null });
});

test('what is wrong is still refused', async () => {
  const { headline: _, ...news } = readNews();
  await expect(answeredWith(news).getNews('4f7k2q9d', 'tk')).rejects.toThrow(ContractError);
  await expect(
    answeredWith({ ...news, headline: 'x', body: [{ type: 'paragraph' }] }).getNews('4f7k2q9d', 'tk'),
  ).rejects.toThrow(ContractError);
});
