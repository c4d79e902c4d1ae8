import { sessionHeader } from '../src/platform/locks/lock';
import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg, richText, toFile } from './content';
import { createEdition, publish } from './editions';
import type { Rests } from './rest';

const { payload, refs, people, rests } = await openStaffedNewsroom();

const draftOf = (createdBy: string) =>
  createEdition(payload, 'news', [refs.design], { createdBy, language: 'en' });
const newest = async (slug: 'news' | 'events', id: string): Promise<Record<string, any>> =>
  (await rests.admin('GET', `/${slug}/${id}?draft=true&depth=0`)).body as Record<string, any>;
const match = (updatedAt: unknown) => ({ 'if-match': `"${String(updatedAt)}"` });
const from = (session: string) => ({ [sessionHeader]: session });
const autosave = '?draft=true&autosave=true&depth=0';

describe('a save that is based on an older version', () => {
  it('is refused with 412, and nothing of it is stored; on the newest version it is taken', async () => {
    const { id } = await draftOf(people.journalist.id);
    const { updatedAt } = await newest('news', id);
    const first = await rests.editor(
      'PATCH',
      `/news/${id}?draft=true`,
      { summary: 'Hers' },
      match(updatedAt),
    );
    expect(first.status).toBe(200);
    const second = await rests.journalist(
      'PATCH',
      `/news/${id}?draft=true`,
      { byline: 'His' },
      match(updatedAt),
    );
    expect(second.status).toBe(412);
    expect(second.body.errors[0].data.updatedAt).toBe(first.body.doc.updatedAt);
    const kept = await newest('news', id);
    expect([kept.summary, kept.byline ?? null]).toEqual(['Hers', null]);
    const third = await rests.journalist(
      'PATCH',
      `/news/${id}?draft=true`,
      { byline: 'His' },
      match(first.body.doc.updatedAt),
    );
    expect(third.status).toBe(200);
    expect(await newest('news', id)).toMatchObject({ summary: 'Hers', byline: 'His' });
  });

  it('cannot publish', async () => {
    const { id } = await draftOf(people.journalist.id);
    const { updatedAt } = await newest('news', id);
    await rests.journalist('PATCH', `/news/${id}?draft=true`, { byline: 'Newer' });
    const answer = await rests.editor('PATCH', `/news/${id}`, { _status: 'published' }, match(updatedAt));
    expect(answer.status).toBe(412);
    expect(await newest('news', id)).toMatchObject({ _status: 'draft', byline: 'Newer' });
  });

  it.each(['W/"2020-01-01T00:00:00.000Z"', '"x"', 'x', '""'])('is what %s says', async (ifMatch) => {
    const { id } = await draftOf(people.journalist.id);
    const answer = await rests.editor(
      'PATCH',
      `/news/${id}?draft=true`,
      { byline: 'x' },
      { 'if-match': ifMatch },
    );
    expect(answer.status).toBe(412);
  });

  it('is refused in every collection that is kept in forms', async () => {
    const old = match('2020-01-01T00:00:00.000Z');
    const picture = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A hall' } as never,
      file: toFile(await drawJpeg(40, 30)),
    });
    const organization = await payload.create({
      collection: 'organizations',
      locale: 'en',
      data: { name: 'A' } as never,
    });
    const event = await createEdition(payload, 'events', [refs.design]);
    const targets = [
      [`/media/${picture.id}`, { alt: 'Another' }],
      [`/cities/${refs.ashgabat}`, { name: 'Another' }],
      [`/organizations/${organization.id}`, { name: 'Another' }],
      [`/categories/${refs.design}`, { name: 'Another' }],
      [`/events/${event.id}?draft=true`, { summary: 'Another' }],
      [`/users/${people.colleague.id}`, { name: 'Another' }],
    ] as const;
    for (const [path, data] of targets)
      expect([path, (await rests.admin('PATCH', path, data, old)).status]).toEqual([path, 412]);
    for (const [path, data] of targets)
      expect([path, (await rests.admin('PATCH', path, data, { 'if-match': '*' })).status]).toEqual([
        path,
        200,
      ]);
  });

  it('says so in the language of the admin', async () => {
    const { id } = await draftOf(people.journalist.id);
    const answer = await rests.editor(
      'PATCH',
      `/news/${id}?draft=true`,
      { byline: 'x' },
      {
        ...match('2020-01-01T00:00:00.000Z'),
        cookie: 'payload-lng=fa',
      },
    );
    expect(answer.body.errors[0].message).toMatch(/[\u0600-\u06ff]/);
  });
});

describe('an autosave', () => {
  it('carries words only: neither stage nor status', async () => {
    const { id } = await draftOf(people.journalist.id);
    await rests.journalist('PATCH', `/news/${id}?draft=true`, { stage: 'review' });
    await rests.editor('PATCH', `/news/${id}?draft=true`, {
      stage: 'writing',
      returned: { note: 'Shorter' },
    });
    const answer = await rests.journalist('PATCH', `/news/${id}${autosave}`, {
      byline: 'One letter',
      stage: 'review',
      _status: 'published',
    });
    expect(answer.status).toBe(200);
    expect(await newest('news', id)).toMatchObject({
      stage: 'writing',
      byline: 'One letter',
      _status: 'draft',
    });
    const byEditor = await rests.editor('PATCH', `/news/${id}${autosave}`, {
      byline: 'Two',
      _status: 'published',
    });
    expect(byEditor.status).toBe(200);
    expect(await newest('news', id)).toMatchObject({ _status: 'draft', byline: 'Two' });
  });

  it('leaves what is public as it is', async () => {
    const { id } = await draftOf(people.journalist.id);
    await publish(payload, 'news', id);
    await rests.editor('PATCH', `/news/${id}${autosave}`, { headline: 'Not yet' });
    expect((await rests.admin('GET', `/news/${id}?depth=0`)).body).toMatchObject({ _status: 'published' });
    expect(await newest('news', id)).toMatchObject({ headline: 'Not yet', _status: 'draft' });
  });

  it('rewrites the version of its own session, and no other: what one overwrote can be had again', async () => {
    const { id } = await draftOf(people.journalist.id);
    const save = (who: 'journalist' | 'editor', summary: string, session: string) =>
      rests[who]('PATCH', `/news/${id}${autosave}`, { summary }, from(session));
    await save('journalist', 'Hers, first', 'window-of-hers');
    await save('journalist', 'Hers, second', 'window-of-hers');
    await save('journalist', 'Hers, third', 'window-of-hers');
    await save('editor', 'His', 'window-of-his');
    await save('editor', 'His, too', 'window-of-his');
    await save('journalist', 'Hers, again', 'another-of-hers');
    const { docs } = await payload.db.findVersions<Record<string, any>>({
      collection: 'news',
      limit: 0,
      pagination: false,
      sort: 'updatedAt',
      where: { parent: { equals: id } },
    });
    const history = docs.map(({ version }) => [version.summary, String(version.writtenBy ?? '')]);
    expect(history).toContainEqual(['Hers, third', people.journalist.id]);
    expect(history).toContainEqual(['His, too', people.editor.id]);
    expect(history).toContainEqual(['Hers, again', people.journalist.id]);
    expect(history.map(([summary]) => summary)).not.toContain('Hers, second');
  });

  it('names its writer by itself: nobody writes in the name of another', async () => {
    const { id } = await draftOf(people.journalist.id);
    await rests.journalist('PATCH', `/news/${id}?draft=true`, {
      byline: 'x',
      writtenBy: people.editor.id,
      session: 'made-up-session',
    });
    expect(await newest('news', id)).toMatchObject({ writtenBy: people.journalist.id, session: null });
    await payload.delete({ collection: 'users', id: (await hireLeaver(id)).id });
    expect(await newest('news', id)).toMatchObject({ byline: 'Of one who left', writtenBy: null });
  });
});

/** Somebody who writes a version of an edition, and leaves. */
async function hireLeaver(id: string) {
  const leaver = await payload.create({
    collection: 'users',
    data: {
      name: 'Leaver',
      email: 'leaver@test.example',
      password: 'a password to leave',
      roles: ['editor'],
    } as never,
  });
  await payload.update({
    collection: 'news',
    id,
    draft: true,
    user: { ...leaver, collection: 'users' },
    data: { byline: 'Of one who left' } as never,
  });
  return leaver;
}

describe('a lock', () => {
  const act = (who: keyof Rests, path: string, wanted: string, session: string) =>
    rests[who]('POST', `/locks/${path}`, { act: wanted, session });

  it('is held from opening to leaving, whatever is saved meanwhile', async () => {
    const { id } = await draftOf(people.journalist.id);
    const path = `news/${id}`;
    const opened = await act('journalist', path, 'hold', 'window-one');
    expect(opened.body).toMatchObject({ isMine: true, updatedAt: (await newest('news', id)).updatedAt });
    await rests.journalist('PATCH', `/news/${id}${autosave}`, { byline: 'x' }, from('window-one'));
    const other = await act('editor', path, 'hold', 'window-two');
    expect(other.body).toMatchObject({ isMine: false, holder: { name: 'journalist', isMe: false } });
    expect((await act('journalist', path, 'hold', 'window-three')).body).toMatchObject({
      isMine: false,
      holder: { isMe: true },
    });
    await act('journalist', path, 'leave', 'window-one');
    expect((await act('editor', path, 'hold', 'window-two')).body.isMine).toBe(true);
  });

  it('refuses the saves of a form that has been taken over with 423, and tells by whom', async () => {
    const { id } = await draftOf(people.journalist.id);
    const path = `news/${id}`;
    await act('journalist', path, 'hold', 'window-one');
    await act('editor', path, 'take', 'window-two');
    const late = await rests.journalist(
      'PATCH',
      `/news/${id}${autosave}`,
      { byline: 'Late' },
      from('window-one'),
    );
    expect(late.status).toBe(423);
    expect(late.body.errors[0].data.holder).toBe('editor');
    expect((await newest('news', id)).byline ?? null).toBeNull();
    expect((await act('journalist', path, 'hold', 'window-one')).body.isMine).toBe(false);
    // Who holds no locks is not bound by them: `If-Match` is for that.
    expect((await rests.admin('PATCH', `/news/${id}?draft=true`, { byline: 'Script' })).status).toBe(200);
  });

  it('is asked for and handed over', async () => {
    const { id } = await draftOf(people.journalist.id);
    const path = `news/${id}`;
    await act('journalist', path, 'hold', 'window-one');
    await act('editor', path, 'ask', 'window-two');
    expect((await act('journalist', path, 'hold', 'window-one')).body.askedBy).toBe('editor');
    await act('journalist', path, 'give', 'window-one');
    expect((await act('editor', path, 'look', 'window-two')).body.isMine).toBe(true);
  });

  it('is given to one of many who open at once', async () => {
    const { id } = await draftOf(people.journalist.id);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        act(index % 2 ? 'editor' : 'admin', `news/${id}`, 'hold', `window-${index}-of-many`),
      ),
    );
    expect(answers.filter(({ body }) => body.isMine)).toHaveLength(1);
  });

  it('is nobody’s business who may not read, and of nothing that is not there', async () => {
    const { id } = await draftOf(people.journalist.id);
    expect((await act('anonymous', `news/${id}`, 'look', 'window-one')).status).toBe(401);
    expect(
      (await act('editor', 'news/00000000-0000-4000-8000-000000000000', 'hold', 'window-one')).status,
    ).toBe(404);
    expect((await act('editor', `users/${people.editor.id}`, 'hold', 'window-one')).status).toBe(404);
    for (const body of [
      {},
      { act: 'hold' },
      { act: 'own', session: 'window-one' },
      { act: 'hold', session: 'x' },
      null,
    ])
      expect((await rests.editor('POST', `/locks/news/${id}`, body)).status).toBe(400);
    for (const method of ['GET', 'PATCH', 'DELETE'])
      expect(
        (await rests.admin(method, '/locks', method === 'PATCH' ? {} : undefined)).status,
      ).toBeGreaterThanOrEqual(400);
  });
});

it('keeps an autosaved text to the letter', async () => {
  const { id } = await draftOf(people.journalist.id);
  const body = richText('می‌خواهم ', 'Ýazýaryn');
  await rests.journalist('PATCH', `/news/${id}${autosave}`, { body });
  expect((await newest('news', id)).body).toEqual(body);
});
