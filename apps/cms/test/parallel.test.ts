import { runJobs } from '../src/platform/jobs/run-jobs';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { createEdition, editionData, publicationsOf } from './editions';
import type { RestAnswer } from './rest';

// Many at once: each waits for milliseconds, nobody fails, and nobody's words are lost.
const { payload, refs, people, rests } = await openStaffedNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
});
afterEach(async () => {
  const sequences = (await publicationsOf(payload)).map(({ sequence }) => sequence as number);
  expect(new Set(sequences).size).toBe(sequences.length);
  for (let rounds = 0; rounds < 20; rounds += 1) await runJobs(payload);
  expect((await payload.db.count({ collection: 'payload-jobs', where: {} })).totalDocs).toBe(0);
  expect(await republish(payload)).toEqual([]);
});

const many = 50;
const numbers = Array.from({ length: many }, (_, index) => index);
const writers = ['journalist', 'editor', 'admin'] as const;
const writer = (index: number) => writers[index % writers.length]!;
const statuses = (answers: RestAnswer[]) => answers.map(({ status }) => status);
const news = (data: Record<string, unknown>) => editionData('news', [refs.design], data);

describe(`${many} saves at once`, () => {
  it('begin as many editions, by different people', async () => {
    const answers = await Promise.all(
      numbers.map((index) => {
        const query = index % 2 ? '?draft=true' : '';
        return rests[writer(index)](
          'POST',
          `/news${query}`,
          news({ headline: `Begun ${index}`, language: 'ru' }),
        );
      }),
    );
    expect(statuses(answers)).toEqual(Array(many).fill(201));
    const { docs } = await payload.find({
      collection: 'news',
      limit: 0,
      where: { headline: { like: 'Begun' } },
    });
    expect(docs.map(({ headline }) => headline).sort()).toEqual(
      numbers.map((index) => `Begun ${index}`).sort(),
    );
    expect(new Set(docs.map(({ itemId }) => itemId)).size).toBe(many);
  });

  it('change, publish, withdraw, throw away and name anew, and all of it stands', async () => {
    const docs: { id: string; itemId?: string }[] = [];
    for (const index of numbers) {
      const status = index % 5 === 2 ? 'published' : 'draft';
      const data = { headline: `Before ${index}`, createdBy: people.journalist.id, _status: status };
      docs.push(await createEdition(payload, 'news', [refs.design], data));
    }
    const headline = (index: number) => `After ${index}`;
    const acts: ((index: number, id: string) => Promise<RestAnswer>)[] = [
      (index, id) => rests.journalist('PATCH', `/news/${id}?draft=true`, { headline: headline(index) }),
      (index, id) =>
        rests.editor('PATCH', `/news/${id}`, { headline: headline(index), _status: 'published' }),
      (_index, id) => rests.admin('PATCH', `/news/${id}`, { _status: 'draft' }),
      (_index, id) => rests.editor('PATCH', `/news/${id}`, { deletedAt: new Date().toISOString() }),
      (index) =>
        rests.admin('PATCH', `/categories/${refs.design}?locale=en`, { description: `Design ${index}` }),
    ];
    const answers = await Promise.all(docs.map(({ id }, index) => acts[index % acts.length]!(index, id)));
    expect(statuses(answers)).toEqual(Array(many).fill(200));

    for (const [index, { id, itemId }] of docs.entries()) {
      const kind = index % acts.length;
      const query = { collection: 'news', id, draft: true, trash: true } as const;
      const doc = (await payload.findByID(query as never)) as unknown as Record<string, unknown>;
      expect(doc.headline).toBe(kind < 2 ? headline(index) : `Before ${index}`);
      expect(doc._status).toBe(kind === 1 ? 'published' : 'draft');
      expect(Boolean(doc.deletedAt)).toBe(kind === 3);
      expect((await get(`/news/${itemId}?locale=en`)).status).toBe([404, 200, 410, 404, 404][kind]);
    }
    const { description } = await payload.findByID({
      collection: 'categories',
      id: refs.design,
      locale: 'en',
    });
    expect(description).toMatch(/^Design \d+$/);
    expect((await get('/categories/design?locale=en')).body.description).toBe(description);
  });

  it('of one document keep the words of each', async () => {
    const { id } = await createEdition(payload, 'news', [refs.design]);
    const names = ['headline', 'summary', 'dateline', 'byline', 'slug'] as const;
    const answers = await Promise.all(
      numbers.map((index) => {
        const name = names[index % names.length]!;
        return rests[writer(index)]('PATCH', `/news/${id}?draft=true`, { [name]: `${name} ${index}` });
      }),
    );
    // A journalist may not write on what others began; the editors’ changes all stand.
    for (const [index, { status }] of answers.entries()) expect(status).toBe(index % 3 ? 200 : 403);
    const doc = (await payload.findByID({ collection: 'news', id, draft: true })) as unknown as Record<
      string,
      string
    >;
    for (const name of names.filter((one) => one !== 'slug'))
      expect(doc[name]).toMatch(new RegExp(`^${name} \\d+$`));
    // Before the first publication an address follows the headline, where that is what was saved last.
    expect(doc.slug).toMatch(/^(slug|headline)-\d+$/);
  });

  it('of one translation make one', async () => {
    const original = await createEdition(payload, 'events', [refs.design]);
    const answers = await Promise.all(
      numbers.map((index) =>
        rests[writer(index)]('POST', `/events/${original.id}/translate`, { language: 'tk' }),
      ),
    );
    expect(statuses(answers).sort()).toEqual([201, ...(Array(many - 1).fill(400) as number[])]);
    const { totalDocs } = await payload.count({
      collection: 'events',
      where: { itemId: { equals: original.itemId } },
    });
    expect(totalDocs).toBe(2);
  });

  it('let readers read meanwhile', async () => {
    const { itemId } = await createEdition(payload, 'news', [refs.design], { _status: 'published' });
    const saves = numbers.map((index) =>
      rests.editor(
        'POST',
        '/news',
        news({ headline: `Meanwhile ${index}`, language: 'fa', _status: 'published' }),
      ),
    );
    const reads = numbers.map(async () => (await get(`/news/${itemId}?locale=en`)).status);
    expect(await Promise.all(reads)).toEqual(Array(many).fill(200));
    expect(statuses(await Promise.all(saves))).toEqual(Array(many).fill(201));
    expect((await get('/news?locale=fa&limit=50')).body.items).toHaveLength(many);
  });
});

describe('one that fails among many', () => {
  it('takes nobody with it, and leaves nothing', async () => {
    const before = await publicationsOf(payload);
    const answers = await Promise.all(
      numbers.map((index) =>
        rests.editor(
          'POST',
          '/events',
          editionData('events', index % 2 ? [refs.design] : [], {
            title: `Mixed ${index}`,
            _status: 'published',
          }),
        ),
      ),
    );
    expect(statuses(answers)).toEqual(numbers.map((index) => (index % 2 ? 201 : 400)));
    expect(await publicationsOf(payload)).toHaveLength(before.length + many / 2);
    const { totalDocs } = await payload.count({ collection: 'events', where: { title: { like: 'Mixed' } } });
    expect(totalDocs).toBe(many / 2);
  });
});
