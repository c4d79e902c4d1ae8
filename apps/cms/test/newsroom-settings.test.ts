import type { Payload } from 'payload';
import { localeCodes } from '@eyvan/locales';
import { newsroom } from '@eyvan/contract';
import { runJobs } from '../src/platform/jobs/run-jobs';
import { republish } from '../src/publishing/republish';
import { takeBackup } from '../src/backup/take-backup';
import { apiOf } from './api';
import { createShelf, restoreFrom } from './backups';
import { drawJpeg, toFile } from './content';
import { createEdition, publicationsOf } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// The settings of the newsroom: from the form to the public answer, and what follows them.
const { payload, people, refs, rests } = await openStaffedNewsroom();
const get = apiOf(payload);
const path = '/globals/newsroom';

const newsroomIn = async (locale: string) => (await get(`/newsroom?locale=${locale}`)).body;
const pushes = async () => {
  const { docs } = await payload.db.find<{ message: { kind: string; tags: string[] } } & { id: string }>({
    collection: 'outbox',
    limit: 0,
    pagination: false,
  });
  return docs.map(({ message }) => message).filter(({ tags }) => tags.includes('newsroom'));
};
const save = (words: object, locale = 'en') => rests.admin('POST', `${path}?locale=${locale}`, words);
const daysOfNews = async (from: Payload) =>
  (await publicationsOf(from)).filter(({ type }) => type === 'news').map(({ firstDay }) => firstDay);

describe('a newsroom that nobody has set up', () => {
  it('answers for itself: the name of the software, all languages, UTC', async () => {
    const { body, headers, status } = await get('/newsroom?locale=fa');
    expect(status).toBe(200);
    expect(newsroom.parse(body)).toEqual(body);
    expect(body).toMatchObject({ name: 'Eyvan', timeZone: 'UTC', locales: [...localeCodes], about: [] });
    expect(headers.get('surrogate-key')).toBe('newsroom');
    expect(headers.get('etag')).toMatch(/^"/);
  });

  it('publishes nothing of it', async () => {
    await republish(payload);
    expect((await publicationsOf(payload)).filter(({ type }) => type === 'newsroom')).toEqual([]);
  });
});

describe('who may', () => {
  it('read: whoever is signed in, and nobody else', async () => {
    for (const who of ['admin', 'editor', 'journalist', 'translator'] as const)
      expect((await rests[who]('GET', path)).status).toBe(200);
    expect((await rests.anonymous('GET', path)).status).toBe(403);
    expect((await rests.anonymous('POST', path, { name: 'Mine' })).status).toBe(403);
  });

  it('write: editors and admins; a journalist may not', async () => {
    expect((await rests.journalist('POST', `${path}?locale=en`, { name: 'Mine' })).status).toBe(403);
    expect((await newsroomIn('en')).name).toBe('Eyvan');
    expect((await rests.editor('POST', `${path}?locale=en`, { name: 'City Desk' })).status).toBe(200);
    expect((await newsroomIn('en')).name).toBe('City Desk');
  });

  it('write the words of an own language, and nothing else: a translator', async () => {
    await save({ timeZone: 'Asia/Tashkent' });
    const words = { name: 'میز شهر', timeZone: 'Europe/Paris', locales: ['fa'] };
    expect((await rests.translator('POST', `${path}?locale=fa`, words)).status).toBe(200);
    const fa = await newsroomIn('fa');
    expect([fa.name, fa.timeZone, fa.locales.length]).toEqual([
      'میز شهر',
      'Asia/Tashkent',
      localeCodes.length,
    ]);
    expect((await rests.translator('POST', `${path}?locale=ru`, { name: 'Нет' })).status).toBe(403);
  });
});

describe('what is refused', () => {
  it.each<[string, object, string]>([
    ['a zone that there is not', { timeZone: 'Mars/Olympus' }, 'timeZone'],
    ['a language that there is not', { locales: ['xx'] }, 'locales'],
    ['a list in the place of a name', { name: ['a'] }, 'name'],
    ['a name without end', { name: 'a'.repeat(101) }, 'name'],
    ['an address that runs', { licence: { url: 'javascript:alert(1)' } }, 'licence.url'],
    ['a city that is not there', { homeCity: '00000000-0000-4000-8000-000000000000' }, 'homeCity'],
    ['a link without an address', { links: [{ name: 'Nowhere' }] }, 'links.0.url'],
  ])('%s', async (_what, words, field) => {
    const before = await newsroomIn('en');
    const { status, text } = await save(words);
    expect(status).toBe(400);
    expect(text).toContain(field);
    expect(await newsroomIn('en')).toEqual(before);
  });

  it('a parameter that there is not', async () => {
    expect((await rests.admin('GET', `${path}?evil=1`)).status).toBe(400);
  });
});

describe('what is saved is public', () => {
  it('whole, in the words of each language, and the sites are told', async () => {
    await payload.db.deleteMany({ collection: 'outbox', where: {} });
    const logo = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A carpet' },
      file: toFile(await drawJpeg(640, 400)),
    });
    const { status } = await save({
      name: 'City Desk',
      tagline: 'News from the hills',
      about: 'First\nline.\n\nSecond.',
      homeCity: refs.ashgabat,
      logo: logo.id,
      timeZone: 'Asia/Ashgabat',
      locales: ['en', 'fa', 'tk'],
      publisher: { legalName: 'City Desk Ltd', address: '1 Hill Road\nA City' },
      contacts: [{ name: 'Desk', email: 'desk@city.example' }],
      policies: { corrections: 'We say what was wrong.', ethicsUrl: 'city.example/ethics' },
      links: [{ name: 'The network', url: 'https://network.example/' }],
      licence: { url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    });
    expect(status).toBe(200);
    const en = await newsroomIn('en');
    expect(newsroom.parse(en)).toEqual(en);
    expect(en).toMatchObject({
      name: 'City Desk',
      about: ['First line.', 'Second.'],
      homeCity: { slug: 'ashgabat' },
      logo: { alt: 'A carpet' },
      locales: ['en', 'fa', 'tk'],
      publisher: { legalName: 'City Desk Ltd' },
      contacts: [{ name: 'Desk', email: 'desk@city.example', phone: null }],
      policies: {
        corrections: { text: ['We say what was wrong.'], url: null },
        ethics: { text: [], url: 'https://city.example/ethics' },
      },
      licence: { name: 'CC BY-SA 4.0' },
    });
    // Names are lent to other languages, promises are not.
    const fa = await newsroomIn('fa');
    expect([fa.publisher.legalName, fa.tagline, fa.policies.corrections]).toEqual([
      'City Desk Ltd',
      null,
      null,
    ]);
    expect(await pushes()).toContainEqual(
      expect.objectContaining({ kind: 'changed', tags: ['newsroom'] }) as object,
    );
  });

  it('with an ETag that holds until something differs', async () => {
    const etag = async () => (await get('/newsroom?locale=en')).headers.get('etag');
    const before = await etag();
    await payload.db.deleteMany({ collection: 'outbox', where: {} });
    await save({ name: 'City Desk' });
    expect(await etag()).toBe(before);
    expect(await pushes()).toEqual([]);
    await save({ tagline: 'News from the plain' });
    expect(await etag()).not.toBe(before);
  });

  it('also what its home city is called', async () => {
    await rests.admin('PATCH', `/cities/${refs.ashgabat}?locale=en`, { name: 'Ashkhabad' });
    expect((await newsroomIn('en')).homeCity.name).toBe('Ashkhabad');
  });

  it('and the list of languages follows', async () => {
    const { body } = await get('/locales');
    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(['en', 'fa', 'tk']);
  });

  it('a second sync changes nothing', async () => {
    await republish(payload);
    expect(await republish(payload)).toEqual([]);
  });
});

describe('the clocks of the newsroom', () => {
  it('say on which day news stand, and the news follow them', async () => {
    await save({ timeZone: 'Asia/Tashkent' });
    await createEdition(payload, 'news', [refs.design], {
      publishedAt: '2026-03-01T20:30:00.000Z',
      _status: 'published',
    });
    expect(await daysOfNews(payload)).toEqual(['2026-03-02']);
    await save({ timeZone: 'America/Montreal' });
    await runJobs(payload);
    expect(await daysOfNews(payload)).toEqual(['2026-03-01']);
  });

  it('are those of a new event', async () => {
    await save({ timeZone: 'Asia/Tokyo' });
    const made = await payload.create({
      collection: 'events',
      data: { language: 'en', title: 'New' },
      draft: true,
      user: people.admin,
    });
    expect(made.timeZone).toBe('Asia/Tokyo');
  });
});

it('a backup holds the settings, and a restore brings them back', async () => {
  const shelf = await createShelf();
  const file = shelf.file('settings.eyvan');
  await runJobs(payload);
  const before = { en: await newsroomIn('en'), fa: await newsroomIn('fa') };
  await takeBackup(payload, file);
  await save({ name: 'Another', locales: [], contacts: [] });
  expect((await newsroomIn('en')).name).toBe('Another');
  await restoreFrom(payload, file);
  expect({ en: await newsroomIn('en'), fa: await newsroomIn('fa') }).toEqual(before);
  const stored = await payload.findGlobal({ slug: 'newsroom', locale: 'en', depth: 0 });
  expect(stored).toMatchObject({ name: 'City Desk', locales: ['en', 'fa', 'tk'], timeZone: 'Asia/Tokyo' });
  expect(await republish(payload)).toEqual([]);
  await shelf.remove();
});
