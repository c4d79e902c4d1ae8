import { createEdition, createTranslation } from './editions';
import { openStaffedNewsroom } from './open-newsroom';
import type { Rest } from './rest';

// What people say to each other about an edition: who reads, writes, changes, resolves and deletes; and who is told.
const { payload, refs, people, rests } = await openStaffedNewsroom();

afterEach(async () => {
  for (const collection of ['comments', 'notices'] as const)
    await payload.db.deleteMany({ collection, where: {} });
});

const signedIn = ['admin', 'editor', 'journalist', 'colleague', 'translator'] as const;
const news = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'news', [refs.design], { createdBy: people.journalist.id, ...data });
const listOf = async (who: Rest, id: string) => (await who('GET', `/comments?collection=news&id=${id}`)).body;
const write = (who: Rest, id: string, text: string, more: Record<string, unknown> = {}) =>
  who('POST', '/comments', { collection: 'news', id, text, ...more });
const told = async (who: Rest) =>
  (await who('GET', '/notices')).body.notices.map(({ kind, note, who: by }: Record<string, unknown>) => [
    kind,
    by,
    note,
  ]);
const cellOf = async (id: string) => {
  const { docs } = await payload.db.find<{ id: string; cells: string; filterKeys: string }>({
    collection: 'items',
    limit: 0,
    pagination: false,
  });
  const row = docs.find(({ cells }) => cells.includes(id))!;
  const cell = Object.values(JSON.parse(row.cells) as Record<string, any>).find((one) => one.id === id);
  return { ...cell, filterKeys: row.filterKeys };
};
const mention = (...names: (keyof typeof people)[]) => ({ mentions: names.map((name) => people[name].id) });

describe('comments', () => {
  it('are said, answered, and read by all who read the edition, by names alone', async () => {
    const { id } = await news();
    const first = await write(rests.editor, id, '  Who says so?  ', { block: 1, quote: 'The hall' });
    expect(first.status).toBe(201);
    const [said] = first.body.comments;
    expect(said).toMatchObject({
      text: 'Who says so?',
      author: 'editor',
      block: 1,
      quote: 'The hall',
      root: null,
    });
    await write(rests.translator, id, 'The museum does', { root: said.id });
    for (const name of signedIn) {
      const { comments } = await listOf(rests[name], id);
      expect(comments.map(({ author, root }: Record<string, unknown>) => [author, root])).toEqual([
        ['editor', null],
        ['translator', said.id],
      ]);
      expect(JSON.stringify(comments)).not.toMatch(/@test|hash|email/);
    }
    expect((await listOf(rests.editor, (await news()).id)).comments).toEqual([]);
  });

  it('are changed by who wrote them, for a quarter of an hour, until somebody answers', async () => {
    const { id } = await news();
    const [said] = (await write(rests.journalist, id, 'Teh hall')).body.comments;
    for (const name of ['admin', 'editor', 'colleague', 'translator'] as const)
      expect((await rests[name]('PATCH', `/comments/${said.id}`, { text: 'Mine' })).status).toBe(403);
    const changed = await rests.journalist('PATCH', `/comments/${said.id}`, { text: 'The hall' });
    expect(changed.body.comments).toEqual([
      expect.objectContaining({ text: 'The hall', canEdit: true, editedAt: expect.any(String) }),
    ]);
    expect((await listOf(rests.editor, id)).comments[0].canEdit).toBe(false);
    await write(rests.editor, id, 'Which one?', { root: said.id });
    expect((await rests.journalist('PATCH', `/comments/${said.id}`, { text: 'Late' })).status).toBe(403);
    const [old] = (await write(rests.journalist, id, 'Long ago')).body.comments.slice(-1);
    const createdAt = new Date(Date.now() - 16 * 60_000).toISOString();
    await payload.db.updateOne({ collection: 'comments', id: old.id, data: { createdAt } });
    expect((await rests.journalist('PATCH', `/comments/${old.id}`, { text: 'Late' })).status).toBe(403);
  });

  it('are resolved, and opened again, by those who may write on the edition; an answer opens them', async () => {
    const { id } = await news();
    const [said] = (await write(rests.translator, id, 'Is this right?')).body.comments;
    await write(rests.editor, id, 'Look', { root: said.id });
    const resolve = (who: Rest, isResolved: boolean) => who('PATCH', `/comments/${said.id}`, { isResolved });
    for (const name of ['translator', 'colleague'] as const) {
      expect((await listOf(rests[name], id)).canResolve).toBe(false);
      expect((await resolve(rests[name], true)).status).toBe(403);
    }
    for (const name of ['journalist', 'editor', 'admin'] as const) {
      const { comments } = (await resolve(rests[name], true)).body;
      expect(comments[0]).toMatchObject({ resolvedBy: name, resolvedAt: expect.any(String) });
      expect(comments[1]).toMatchObject({ resolvedBy: name });
      expect((await resolve(rests[name], false)).body.comments[0]).toMatchObject({
        resolvedAt: null,
        resolvedBy: null,
      });
    }
    await resolve(rests.journalist, true);
    const { comments } = (await write(rests.translator, id, 'Not yet', { root: said.id })).body;
    expect(comments.map(({ resolvedAt }: { resolvedAt: unknown }) => resolvedAt)).toEqual([null, null, null]);
  });

  it('are deleted by an admin alone, with their answers, and that is written down', async () => {
    const { id } = await news();
    const [said] = (await write(rests.journalist, id, 'By mistake')).body.comments;
    await write(rests.editor, id, 'Indeed', { root: said.id });
    for (const name of ['editor', 'journalist', 'colleague', 'translator'] as const)
      expect((await rests[name]('DELETE', `/comments/${said.id}`)).status).toBe(403);
    expect((await rests.admin('DELETE', `/comments/${said.id}`)).body.comments).toEqual([]);
    const { docs } = await payload.db.find({
      collection: 'activity',
      where: { kind: { equals: 'deleteComment' } },
    });
    expect(docs).toEqual([expect.objectContaining({ whoName: 'admin', document: `news/${id}` })]);
  });

  it('go with their edition', async () => {
    const { id } = await news();
    await write(rests.journalist, id, 'Said');
    await payload.delete({ collection: 'news', id });
    expect((await payload.db.count({ collection: 'comments', where: {} })).totalDocs).toBe(0);
  });
});

describe('who is told', () => {
  it('whom a comment mentions; its writer and who took part before, each once; never who says it', async () => {
    const { id } = await news();
    const [said] = (await write(rests.colleague, id, '@translator, look', mention('translator'))).body
      .comments;
    expect(await told(rests.translator)).toEqual([['mentioned', 'colleague', '@translator, look']]);
    expect(await told(rests.journalist)).toEqual([['commented', 'colleague', '@translator, look']]);
    await write(rests.translator, id, 'I do', { root: said.id, ...mention('journalist', 'translator') });
    expect(await told(rests.translator)).toHaveLength(1);
    expect((await told(rests.journalist))[0]).toEqual(['mentioned', 'translator', 'I do']);
    expect(await told(rests.colleague)).toEqual([['commented', 'translator', 'I do']]);
    for (const name of ['editor', 'admin'] as const) expect(await told(rests[name])).toEqual([]);
    const [notice] = (await rests.colleague('GET', '/notices')).body.notices;
    const { comments } = await listOf(rests.editor, id);
    expect(notice).toMatchObject({ comment: comments[1].id, document: `news/${id}` });
  });

  it('who is mentioned by a change of the words, and those before not again', async () => {
    const { id } = await news();
    const [said] = (await write(rests.editor, id, '@translator', mention('translator'))).body.comments;
    const text = '@translator @colleague';
    await rests.editor('PATCH', `/comments/${said.id}`, { text, ...mention('translator', 'colleague') });
    expect(await told(rests.translator)).toHaveLength(1);
    expect(await told(rests.colleague)).toEqual([['mentioned', 'editor', text]]);
  });

  it('on the desk: what asks somebody waits for them until they answer, or it is resolved', async () => {
    const { id } = await news();
    const fa = await createTranslation(
      payload,
      'news',
      { id },
      { language: 'fa', headline: 'ایوان', scriptMeant: true },
    );
    const waits = async (edition: string) => (await cellOf(edition)).waits;
    const [said] = (await write(rests.editor, id, '@colleague', mention('colleague', 'translator'))).body
      .comments;
    expect(await waits(id)).toEqual({
      [people.colleague.id]: 'mentioned',
      [people.translator.id]: 'mentioned',
    });
    expect(await waits(fa.id)).toEqual({});
    expect(await cellOf(id)).toMatchObject({
      openComments: 1,
      filterKeys: expect.stringContaining(` waits:${people.colleague.id} `),
    });
    await write(rests.colleague, id, 'Done', { root: said.id });
    expect(await waits(id)).toEqual({ [people.translator.id]: 'mentioned' });
    await rests.editor('PATCH', `/comments/${said.id}`, { isResolved: true });
    const cell = await cellOf(id);
    expect([cell.waits, cell.openComments]).toEqual([{}, undefined]);
  });

  it('whom somebody may mention: everybody else, by names', async () => {
    const { body } = await rests.translator('GET', '/comments/people');
    expect(body.people.map(({ name }: { name: string }) => name)).toEqual([
      ...['admin', 'colleague', 'editor', 'journalist'],
    ]);
    expect(Object.keys(body.people[0]).sort()).toEqual(['id', 'name']);
  });
});

describe('what is refused', () => {
  it('everything to the anonymous', async () => {
    const { id } = await news();
    const [said] = (await write(rests.editor, id, 'Said')).body.comments;
    for (const [method, path, body] of [
      ['GET', `/comments?collection=news&id=${id}`],
      ['GET', '/comments/people'],
      ['POST', '/comments', { collection: 'news', id, text: 'x' }],
      ['PATCH', `/comments/${said.id}`, { isResolved: true }],
      ['DELETE', `/comments/${said.id}`],
    ] as const)
      expect((await rests.anonymous(method, path, body)).status).toBe(401);
  });

  it.each([
    ['no text', { text: ' ' }],
    ['a text without end', { text: 'x'.repeat(2_001) }],
    ['half of a character', { text: 'a\uD83C' }],
    ['a control character', { text: 'a\u0000b' }],
    ['a block without its words', { text: 'x', block: 1 }],
    ['words without their block', { text: 'x', quote: 'The hall' }],
    ['a block that is none', { text: 'x', block: -1, quote: 'The hall' }],
    ['somebody who is not there', { text: 'x', mentions: ['00000000-0000-4000-8000-000000000000'] }],
    ['a person who is none', { text: 'x', mentions: ['x'] }],
    ['a field that is none', { text: 'x', author: 'x' }],
    ['another collection', { text: 'x', collection: 'users' }],
  ])('%s', async (_what, data) => {
    const { id } = await news();
    expect((await rests.editor('POST', '/comments', { collection: 'news', id, ...data })).status).toBe(400);
    expect((await payload.db.count({ collection: 'comments', where: {} })).totalDocs).toBe(0);
  });

  it('an answer to what is not there, or stands elsewhere; a comment on what is not there, or in the bin', async () => {
    const [{ id }, other] = [await news(), await news()];
    const [elsewhere] = (await write(rests.editor, other.id, 'Elsewhere')).body.comments;
    expect((await write(rests.editor, id, 'x', { root: elsewhere.id })).status).toBe(404);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect((await write(rests.editor, id, 'x', { root: nowhere })).status).toBe(404);
    expect((await write(rests.editor, nowhere, 'x')).status).toBe(404);
    expect((await rests.editor('PATCH', `/comments/${nowhere}`, { isResolved: true })).status).toBe(404);
    expect((await rests.admin('DELETE', `/comments/${nowhere}`)).status).toBe(404);
    const deletedAt = new Date().toISOString();
    await payload.update({ collection: 'news', id, draft: true, data: { deletedAt } });
    expect((await write(rests.editor, id, 'x')).status).toBe(400);
    expect((await listOf(rests.editor, id)).canComment).toBe(false);
  });

  it('Payload’s own ways, to everybody', async () => {
    const { id } = await news();
    await write(rests.editor, id, 'Said');
    for (const name of signedIn)
      for (const [method, path, body] of [
        ['GET', '/comments'],
        ['GET', '/comments?where[id][exists]=true'],
        ['GET', '/comments/count'],
        ['PATCH', '/comments?where[id][exists]=true', { text: 'x' }],
        ['DELETE', '/comments?where[id][exists]=true'],
      ] as const)
        expect((await rests[name](method, path, body)).status).toBeGreaterThanOrEqual(400);
    expect((await listOf(rests.editor, id)).comments).toHaveLength(1);
  });
});
