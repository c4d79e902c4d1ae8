import type { Where } from 'payload';
import { env } from '../src/platform/env';
import { followSiteUrl } from '../src/publishing/follow-site-url';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { richText } from './content';
import { createEdition, publicationsOf, publish, saveDraft, titleOf, withdraw } from './editions';

const {
  payload,
  refs,
  rests: { editor },
} = await openStaffedNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
});

const stateOf = async (itemId: string) =>
  (await publicationsOf(payload, itemId)).map(({ state }) => state as string);

describe.each([
  ['news', '/news'],
  ['events', '/events'],
] as const)('an edition of %s', (slug, path) => {
  const title = titleOf[slug];
  const create = (data: Record<string, unknown> = {}) =>
    createEdition(payload, slug, [refs.design], { cities: [refs.ashgabat], ...data });
  const show = (itemId: string) => get(`${path}/${itemId}?locale=en`);
  const listed = async () =>
    (await get(`${path}?locale=en&limit=50`)).body.items.map(({ id }: { id: string }) => id) as string[];

  it('is shown when it is published, and not before', async () => {
    const { id, itemId } = await create({ body: richText('One.', 'Two.') });
    expect(itemId).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
    expect((await show(itemId)).status).toBe(404);
    expect(await listed()).not.toContain(itemId);
    await publish(payload, slug, id);
    const { status, body } = await show(itemId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: itemId,
      isOriginal: true,
      categories: [{ code: 'design', name: 'Design', url: 'http://localhost:3999/en/fields/design' }],
      cities: [{ slug: 'ashgabat', country: 'TM' }],
      body: [
        { type: 'paragraph', html: 'One.' },
        { type: 'paragraph', html: 'Two.' },
      ],
    });
    expect(await listed()).toContain(itemId);
  });

  it('can be published with its first save', async () => {
    const { itemId } = await create({ _status: 'published' });
    expect((await show(itemId)).status).toBe(200);
  });

  it.each(['', '?draft=true'])('is published whole by an editor, however that is said: %s', async (query) => {
    const { id, itemId } = await create();
    await saveDraft(payload, slug, id, { [title]: 'The newest words', summary: 'All of them.' });
    expect((await editor('PATCH', `/${slug}/${id}${query}`, { _status: 'published' })).status).toBe(200);
    expect((await show(itemId)).body).toMatchObject({ [title]: 'The newest words', summary: 'All of them.' });
    expect((await show(itemId)).body.body).toHaveLength(slug === 'news' ? 2 : 0);
    // A version of the published words is there, to be gone back to.
    const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
    const { docs } = await payload.findVersions({ collection: slug, where });
    expect(docs[0]!.version).toMatchObject({ _status: 'published', [title]: 'The newest words' });
  });

  it.each(['?publishSpecificLocale=en', '?publishAllLocales=true'])(
    'is not published by what is for documents of several languages: %s',
    async (query) => {
      const { id, itemId } = await create();
      expect((await editor('PATCH', `/${slug}/${id}${query}`, { _status: 'published' })).status).toBe(400);
      expect((await show(itemId)).status).toBe(404);
    },
  );

  it('changes when the change is published, and keeps its address and its time', async () => {
    const { id, itemId } = await create({ _status: 'published' });
    const before = (await show(itemId)).body;
    await saveDraft(payload, slug, id, { [title]: 'CANARY', body: richText('CANARY') });
    expect((await show(itemId)).text).not.toContain('CANARY');
    await publish(payload, slug, id);
    const after = (await show(itemId)).body;
    expect(after).toMatchObject({ [title]: 'CANARY', url: before.url, publishedAt: before.publishedAt });
    expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt));
  });

  it('takes another address from an editor, after publication too', async () => {
    const { id, itemId } = await create({ _status: 'published' });
    await publish(payload, slug, id, { slug: 'By Hand!' });
    expect((await show(itemId)).body.url).toMatch(/\/by-hand$/);
  });

  it('is gone at once when it is withdrawn, and its words with it', async () => {
    const { id, itemId } = await create({ summary: 'CANARY', _status: 'published' });
    await withdraw(payload, slug, id);
    expect((await show(itemId)).status).toBe(410);
    expect(await listed()).not.toContain(itemId);
    const [row] = await publicationsOf(payload, itemId);
    expect(row).toMatchObject({ state: 'withdrawn', summaryJson: null, itemJson: null, searchText: null });
    await publish(payload, slug, id);
    expect((await show(itemId)).status).toBe(200);
  });

  it('keeps its first time of publication, withdrawn and published again', async () => {
    const { id, itemId } = await create({ _status: 'published' });
    const { publishedAt } = (await show(itemId)).body;
    await withdraw(payload, slug, id);
    await publish(payload, slug, id);
    expect((await show(itemId)).body.publishedAt).toBe(publishedAt);
  });

  it('is gone when it is put into the bin, and comes back as a draft', async () => {
    const { id, itemId } = await create({ _status: 'published' });
    expect((await editor('PATCH', `/${slug}/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(
      200,
    );
    expect((await show(itemId)).status).toBe(410);
    // As the admin restores.
    const restored = await editor('PATCH', `/${slug}/${id}?trash=true`, {
      deletedAt: null,
      _status: 'draft',
    });
    expect(restored.status).toBe(200);
    expect((await show(itemId)).status).toBe(410);
    await publish(payload, slug, id);
    expect((await show(itemId)).status).toBe(200);
  });

  it('is gone when it is put into the bin as a draft', async () => {
    const { id, itemId } = await create({ _status: 'published' });
    await editor('PATCH', `/${slug}/${id}?draft=true`, { deletedAt: new Date().toISOString() });
    expect((await show(itemId)).status).toBe(410);
  });

  it('can be put into the bin when it has become incomplete', async () => {
    const { docs } = await payload.find({ collection: 'categories', where: { code: { equals: 'film' } } });
    const film =
      docs[0]?.id ??
      (
        await payload.create({
          collection: 'categories',
          locale: 'en',
          data: { code: 'film', name: 'Film' } as never,
        })
      ).id;
    const { id, itemId } = await createEdition(payload, slug, [film], { _status: 'published' });
    await payload.delete({ collection: 'categories', id: film });
    expect((await editor('PATCH', `/${slug}/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(
      200,
    );
    expect((await show(itemId)).status).toBe(410);
  });

  it('is gone when it is deleted for good, and stays gone', async () => {
    const { id, itemId } = await create({ _status: 'published' });
    expect((await editor('DELETE', `/${slug}/${id}`)).status).toBe(200);
    expect((await show(itemId)).status).toBe(410);
    await republish(payload);
    expect((await show(itemId)).status).toBe(410);
  });

  it('goes back to an earlier version: its words, not its address and not its time', async () => {
    const { id, itemId } = await create({ [title]: 'First words' });
    await saveDraft(payload, slug, id, { [title]: 'Second words' });
    await publish(payload, slug, id);
    await publish(payload, slug, id, { [title]: 'Third words' });
    const before = (await show(itemId)).body;
    const { docs } = await payload.findVersions({
      collection: slug,
      where: { parent: { equals: id } },
      limit: 0,
    });
    const version = (words: string, status: string) =>
      docs.find(({ version }) => {
        const one = version as unknown as Record<string, unknown>;
        return one[title] === words && one._status === status;
      })!.id;

    // Whether it was a draft or published: it is a draft again, and the public goes on seeing what it saw.
    const restore = (words: string, status: string, query = '') =>
      editor('POST', `/${slug}/versions/${version(words, status)}${query}`);
    for (const [words, status, query] of [
      ['Second words', 'published', ''],
      ['Second words', 'published', '?draft=false'],
      ['Second words', 'published', '?draft=true'],
      ['First words', 'draft', ''],
    ] as const) {
      const drafted = await restore(words, status, query);
      expect(drafted.body).toMatchObject({ [title]: words, _status: 'draft', stage: 'writing' });
      expect((await show(itemId)).body).toEqual(before);
    }
    await publish(payload, slug, id);
    expect((await show(itemId)).body).toMatchObject({
      [title]: 'First words',
      url: before.url,
      publishedAt: before.publishedAt,
    });
  });

  it('keeps what readers were told of its errors, whichever version comes back', async () => {
    const { id, itemId } = await create({ summary: 'With an error.', _status: 'published' });
    const [wrong] = (await payload.findVersions({ collection: slug, where: { parent: { equals: id } } }))
      .docs;
    const corrections = [{ at: '2026-01-02T03:04:05.000Z', kind: 'correction', note: 'It was wrong.' }];
    await publish(payload, slug, id, { summary: 'Without it.', corrections });
    await editor('POST', `/${slug}/versions/${wrong!.id}`);
    expect((await show(itemId)).body.summary).toBe('Without it.');
    await publish(payload, slug, id);
    const { body } = await show(itemId);
    expect(body).toMatchObject({ summary: 'With an error.', corrections: [{ note: 'It was wrong.' }] });
  });

  it('is withdrawn and deleted in bulk', async () => {
    const made: { id: string; itemId?: string }[] = [];
    for (let index = 0; index < 6; index += 1) made.push(await create());
    const where = made.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&');
    const states = async () => (await Promise.all(made.map(({ itemId }) => stateOf(itemId!)))).flat();
    expect((await editor('PATCH', `/${slug}?${where}`, { _status: 'published' })).status).toBe(200);
    expect(await states()).toEqual(Array(6).fill('public'));
    expect((await editor('PATCH', `/${slug}?${where}`, { _status: 'draft' })).status).toBe(200);
    expect(await states()).toEqual(Array(6).fill('withdrawn'));
    await editor('PATCH', `/${slug}?${where}`, { _status: 'published' });
    expect((await editor('DELETE', `/${slug}?${where}`)).status).toBe(200);
    expect(await states()).toEqual(Array(6).fill('withdrawn'));
  });
});

describe('in bulk', () => {
  it('each that fails is named, and the others are done', async () => {
    const make = (headline: string, categories: unknown[]) =>
      createEdition(payload, 'news', categories, { headline });
    const made = [await make('One', []), await make('Two', []), await make('Three', [refs.design])];
    const where = made.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&');
    const { body } = await editor('PATCH', `/news?${where}`, { _status: 'published' });
    const messages = body.errors.map(({ message }: { message: string }) => message);
    expect(messages.sort()).toEqual([
      expect.stringMatching(/^“One”: Creative fields/),
      expect.stringMatching(/^“Two”: Creative fields/),
    ]);
    expect(body.docs.map(({ headline }: { headline: string }) => headline)).toEqual(['Three']);
  });

  it('one click does not take everything off the site', async () => {
    for (let made = 0; made < 26; made += 1)
      await createEdition(payload, 'news', [refs.music], { _status: 'published' });
    const ofMusic = `where[categories][in][0]=${refs.music}`;
    const countPublic = async () =>
      (await payload.count({ collection: 'news', where: { _status: { equals: 'published' } } })).totalDocs;
    const before = await countPublic();
    expect((await editor('PATCH', `/news?${ofMusic}`, { _status: 'draft' })).status).toBe(400);
    expect(await countPublic()).toBe(before);
  });
});

describe('the sequence', () => {
  it('grows by one with every change of what the public sees, and never twice the same', async () => {
    const highest = async () =>
      Math.max(0, ...(await publicationsOf(payload)).map(({ sequence }) => Number(sequence)));
    const before = await highest();
    const { id, itemId } = await createEdition(payload, 'news', [refs.design]);
    await saveDraft(payload, 'news', id, { summary: 'Not yet public.' });
    expect(await highest()).toBe(before);
    const steps = [
      () => publish(payload, 'news', id),
      () => publish(payload, 'news', id, { summary: 'Another.' }),
      () => withdraw(payload, 'news', id),
      () => publish(payload, 'news', id),
    ];
    for (const [index, step] of steps.entries()) {
      await step();
      expect((await publicationsOf(payload, itemId))[0]!.sequence).toBe(before + 1 + index);
    }
    const sequences = (await publicationsOf(payload)).map(({ sequence }) => sequence as number);
    expect(new Set(sequences).size).toBe(sequences.length);
  });
});

describe('republishing', () => {
  it('finds nothing to do where all agree, and does not touch a row', async () => {
    await republish(payload);
    const before = await publicationsOf(payload);
    expect(await republish(payload)).toEqual([]);
    expect(await publicationsOf(payload)).toEqual(before);
  });

  it('mends what was lost, forged or left over, and says so', async () => {
    const kept = await createEdition(payload, 'news', [refs.design], { _status: 'published' });
    const [row] = await publicationsOf(payload, kept.itemId);
    const collection = 'publications' as never;
    const leftOver = {
      ...row,
      id: undefined,
      key: 'news:en:zzzzzzzz',
      itemId: 'zzzzzzzz',
      sequence: 900_001,
    };
    const noCategory = {
      ...leftOver,
      type: 'category',
      key: 'category:en:gone',
      itemId: 'gone',
      sequence: 900_002,
    };
    await payload.db.create({ collection, data: leftOver });
    await payload.db.create({ collection, data: noCategory });
    await payload.db.updateOne({ collection, id: row!.id, data: { itemJson: '{}', state: 'withdrawn' } });
    const mended = await republish(payload);
    expect(mended.map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
      `published news:en:${kept.itemId}`,
      'withdrawn category:en:gone',
      'withdrawn news:en:zzzzzzzz',
    ]);
    expect((await publicationsOf(payload, kept.itemId))[0]).toMatchObject({
      state: 'public',
      itemJson: row!.itemJson,
    });
    expect(await republish(payload)).toEqual([]);
  });
});

describe('when the site has moved', () => {
  it('nothing is touched where every address is right', async () => {
    const before = await publicationsOf(payload);
    expect(await followSiteUrl(payload)).toBe(false);
    expect(await publicationsOf(payload)).toEqual(before);
  });

  it.each(['oldest', 'newest', 'one in the middle'])(
    'all is made anew, also where only the %s is left',
    async (which) => {
      const rows = (await publicationsOf(payload)).filter(({ state }) => state === 'public');
      const bySequence = rows.toSorted((a, b) => a.sequence - b.sequence);
      const place = { oldest: 0, newest: -1 }[which] ?? Math.floor(rows.length / 2);
      const { id, key, summaryJson, itemJson } = bySequence.at(place)!;
      const move = (json: string) => json.replaceAll(env.SITE_URL, `${env.SITE_URL}1`);
      const moved = { summaryJson: move(summaryJson), itemJson: move(itemJson) };
      expect(moved.summaryJson).not.toBe(summaryJson);
      await payload.db.updateOne({ collection: 'publications' as never, id, data: moved });
      expect(await followSiteUrl(payload)).toBe(true);
      expect((await publicationsOf(payload)).find((row) => row.key === key)).toMatchObject({
        summaryJson,
        itemJson,
      });
      expect(await republish(payload)).toEqual([]);
    },
  );
});
