import { runJobs } from '../src/platform/jobs/run-jobs';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { openNewsroom } from './open-newsroom';
import { drawJpeg, richText, toFile } from './content';
import { createEdition, createTranslation, publicationsOf, publish, withdraw } from './editions';

// What changes elsewhere and stands on items: they follow by a job, and then nothing is left to mend.
const { payload, refs } = await openNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
  await runAll();
});
afterEach(async () => {
  await runAll();
  expect(await republish(payload)).toEqual([]);
});

/** Jobs make jobs: until none is left. */
async function runAll() {
  const count = async () => (await payload.db.count({ collection: 'payload-jobs', where: {} })).totalDocs;
  for (let rounds = 0; (await count()) > 0 && rounds < 20; rounds += 1) await runJobs(payload);
  expect(await count()).toBe(0);
}

const news = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'news', [refs.design], { _status: 'published', ...data });
const event = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'events', [refs.music], { _status: 'published', ...data });
const show = async (path: string) => (await get(path)).body;
const update = (collection: string, id: string, data: object, locale = 'en') =>
  payload.update({ collection, id, locale, data } as never);

describe('reference data', () => {
  it('a renamed category is renamed on its own page at once, and on its items by a job', async () => {
    const item = await news();
    await update('categories', refs.design, { name: 'Design and craft' });
    expect((await show('/categories/design?locale=en')).name).toBe('Design and craft');
    expect((await show('/categories/design?locale=tk')).name).toBe('Design and craft');
    await runAll();
    expect((await show(`/news/${item.itemId}?locale=en`)).categories[0].name).toBe('Design and craft');
    expect((await show('/news?locale=en')).items[0].categories[0].name).toBe('Design and craft');
  });

  it('a category is renamed in one language alone', async () => {
    const item = await news();
    await update('categories', refs.design, { name: 'Dizaýn' }, 'tk');
    await runAll();
    expect((await show(`/news/${item.itemId}?locale=en`)).categories[0].name).not.toBe('Dizaýn');
    expect((await show('/categories/design?locale=tk')).name).toBe('Dizaýn');
  });

  it('the category of a news item is renamed where an event lists that item', async () => {
    const happening = await event();
    await news({ relatedEvents: [happening.id] });
    await runAll();
    await update('categories', refs.design, { name: 'Named anew' });
    await runAll();
    const { coverage } = await show(`/events/${happening.itemId}?locale=en`);
    expect(coverage[0].categories[0].name).toBe('Named anew');
  });

  it('a city that gets another slug keeps its items, and leaves its old page', async () => {
    const data = { slug: 'old-town', name: 'Old Town', country: 'TM' };
    const { id } = await payload.create({ collection: 'cities', locale: 'en', data: data as never });
    const item = await news({ cities: [id] });
    await update('cities', id, { slug: 'new-town' });
    expect((await get('/cities/old-town?locale=en')).status).toBe(410);
    expect((await get('/cities/new-town?locale=en')).status).toBe(200);
    await runAll();
    expect((await show('/news?locale=en&city=new-town')).items).toMatchObject([{ id: item.itemId }]);
    expect((await show('/news?locale=en&city=old-town')).items).toEqual([]);
  });

  it('what is deleted leaves the items that named it', async () => {
    const film = await payload.create({
      collection: 'categories',
      locale: 'en',
      data: { code: 'film', name: 'Film' } as never,
    });
    const museum = await payload.create({
      collection: 'organizations',
      locale: 'en',
      data: { name: 'A museum' } as never,
    });
    const picture = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A hall' } as never,
      file: toFile(await drawJpeg(60, 40)),
    });
    const data = {
      categories: [refs.design, film.id],
      heroImage: picture.id,
      source: { organization: museum.id },
    };
    const item = await news(data);
    const whole = await show(`/news/${item.itemId}?locale=en`);
    expect(whole).toMatchObject({ image: { alt: 'A hall' }, source: { name: 'A museum' } });
    expect(whole.categories).toHaveLength(2);
    await payload.delete({ collection: 'categories', id: film.id });
    await payload.delete({ collection: 'organizations', id: museum.id });
    await payload.delete({ collection: 'media', id: picture.id });
    await runAll();
    const less = await show(`/news/${item.itemId}?locale=en`);
    expect(less).toMatchObject({ image: null, source: null, categories: [{ code: 'design' }] });
    expect((await get('/categories/film?locale=en')).status).toBe(410);
    const named = await payload.findByID({ collection: 'news', id: item.id, depth: 0, draft: true });
    const { categories, heroImage = null, source } = named as unknown as Record<string, any>;
    expect({ categories, heroImage, organization: source?.organization ?? null }).toEqual({
      categories: [refs.design],
      heroImage: null,
      organization: null,
    });
  });

  it('a changed alternative text, in a picture of the facts, of the text, and of a translation', async () => {
    const { id } = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A hall' } as never,
      file: toFile(await drawJpeg(60, 40)),
    });
    await update('media', id, { alt: 'Eýwan' }, 'tk');
    const block = {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'a1', blockType: 'image', image: id },
    };
    const item = await news({ heroImage: id, body: { root: { ...richText('x').root, children: [block] } } });
    const translation = await createTranslation(payload, 'news', item, { language: 'tk' });
    await publish(payload, 'news', translation.id);
    await update('media', id, { alt: 'An open hall', caption: 'New' });
    await update('media', id, { alt: 'Açyk eýwan' }, 'tk');
    await runAll();
    const { image, body } = await show(`/news/${item.itemId}?locale=en`);
    expect(image).toMatchObject({ alt: 'An open hall', caption: 'New' });
    expect(body[0].image.alt).toBe('An open hall');
    expect((await show(`/news/${item.itemId}?locale=tk`)).image.alt).toBe('Açyk eýwan');
  });

  it('a venue is renamed on the events that it holds, and so is its city', async () => {
    const hall = await payload.create({
      collection: 'venues',
      locale: 'en',
      data: {
        name: 'A hall',
        address: '1 Street',
        city: refs.ashgabat,
        latitude: 37.95,
        longitude: 58.38,
        accessibility: ['stepFree'],
      } as never,
    });
    const happening = await event({ venue: hall.id, venueName: 'As the event says' });
    const path = `/events/${happening.itemId}?locale=en`;
    expect((await show(path)).venue).toMatchObject({
      name: 'A hall',
      address: '1 Street',
      coordinates: { latitude: 37.95, longitude: 58.38 },
      city: { slug: 'ashgabat', country: 'TM' },
      website: null,
      accessibility: ['stepFree'],
    });
    await update('venues', hall.id, { name: 'Another hall', website: 'hall.example' });
    await runAll();
    expect((await show(path)).venue).toMatchObject({
      name: 'Another hall',
      website: 'https://hall.example/',
    });
    await update('cities', refs.ashgabat, { name: 'Ashgabat, renamed' });
    await runAll();
    expect((await show(path)).venue.city.name).toBe('Ashgabat, renamed');
    await update('cities', refs.ashgabat, { name: 'Ashgabat' });
    await payload.delete({ collection: 'venues', id: hall.id });
    await runAll();
    expect((await show(path)).venue).toMatchObject({ name: 'As the event says', city: null });
  });

  it('an organization is renamed on the events that it holds', async () => {
    const studio = await payload.create({
      collection: 'organizations',
      locale: 'en',
      data: { name: 'A studio' } as never,
    });
    const happening = await event({ organizers: [studio.id] });
    await update('organizations', studio.id, { name: 'Another studio', website: 'https://studio.example/' });
    await runAll();
    expect((await show(`/events/${happening.itemId}?locale=en`)).organizers).toEqual([
      { name: 'Another studio', website: 'https://studio.example/' },
    ]);
  });

  it('a job that is run twice changes nothing more', async () => {
    await news();
    await update('categories', refs.design, { name: 'Run twice' });
    const input = { reference: ` category:${refs.design} ` };
    await payload.jobs.queue({ task: 'syncDependents', input } as never);
    await runAll();
    const before = await publicationsOf(payload);
    await payload.jobs.queue({ task: 'syncDependents', input } as never);
    await runAll();
    expect(await publicationsOf(payload)).toEqual(before);
  });
});

describe('items that name each other', () => {
  it('an event lists the news about it, as far as they are public, and the news name the event', async () => {
    const happening = await event({ title: 'Carpets' });
    const report = await news({ headline: 'A report', relatedEvents: [happening.id], _status: 'draft' });
    const path = `/events/${happening.itemId}?locale=en`;
    expect((await show(path)).coverage).toEqual([]);
    await publish(payload, 'news', report.id);
    await runAll();
    expect((await show(path)).coverage).toMatchObject([{ id: report.itemId, headline: 'A report' }]);
    expect((await show(`/news/${report.itemId}?locale=en`)).relatedEvents).toMatchObject([
      { title: 'Carpets' },
    ]);

    await publish(payload, 'news', report.id, { headline: 'A better report' });
    await publish(payload, 'events', happening.id, { title: 'Carpets by night' });
    await runAll();
    expect((await show(path)).coverage).toMatchObject([{ headline: 'A better report' }]);
    expect((await show(`/news/${report.itemId}?locale=en`)).relatedEvents).toMatchObject([
      { title: 'Carpets by night' },
    ]);

    await withdraw(payload, 'news', report.id);
    await runAll();
    expect((await show(path)).coverage).toEqual([]);
    await publish(payload, 'news', report.id);
    await withdraw(payload, 'events', happening.id);
    await runAll();
    expect((await show(`/news/${report.itemId}?locale=en`)).relatedEvents).toEqual([]);
    await publish(payload, 'events', happening.id);
    await runAll();
    expect((await show(`/news/${report.itemId}?locale=en`)).relatedEvents).toHaveLength(1);
    expect((await show(path)).coverage).toHaveLength(1);
    await publish(payload, 'news', report.id, { relatedEvents: [] });
    await runAll();
    expect((await show(path)).coverage).toEqual([]);
  });

  it('coverage keeps to its language', async () => {
    const happening = await event();
    const report = await news({ language: 'ru', headline: 'Репортаж', relatedEvents: [happening.id] });
    await runAll();
    expect((await show(`/events/${happening.itemId}?locale=en`)).coverage).toEqual([]);
    const translation = await createTranslation(payload, 'events', happening, {
      language: 'ru',
      title: 'Вечер',
    });
    await publish(payload, 'events', translation.id);
    await runAll();
    const { coverage } = await show(`/events/${happening.itemId}?locale=ru`);
    expect(coverage).toMatchObject([{ id: report.itemId, headline: 'Репортаж' }]);
  });

  it('a related item in a text follows the one it names', async () => {
    const named = await news({ headline: 'Named' });
    const fields = { id: 'a1', blockType: 'relatedItem', item: { relationTo: 'news', value: named.id } };
    const block = { type: 'block', version: 2, format: '', fields };
    const naming = await news({ body: { root: { ...richText('x').root, children: [block] } } });
    const blocks = async () => (await show(`/news/${naming.itemId}?locale=en`)).body;
    expect(await blocks()).toMatchObject([{ type: 'relatedItem', kind: 'news', title: 'Named' }]);
    await publish(payload, 'news', named.id, { headline: 'Renamed' });
    await runAll();
    expect(await blocks()).toMatchObject([{ title: 'Renamed' }]);
    await withdraw(payload, 'news', named.id);
    await runAll();
    expect(await blocks()).toEqual([]);
  });
});
