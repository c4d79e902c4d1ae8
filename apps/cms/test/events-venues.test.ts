import { apiOf } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { createEdition, createTranslation, publish } from './editions';
import { restAs } from './rest';

// What helps with events: names to choose from, a list that is pasted, and the news about them.
const { payload, people, refs, rests } = await openStaffedNewsroom();
const anonymous = restAs();

describe('names to choose from', () => {
  it.each(['countries', 'zones'])(
    '%s, in the language that is asked for, for who is signed in',
    async (kind) => {
      const path = `/choices/${kind}?language=`;
      const { body, status } = await rests.journalist('GET', `${path}fa`);
      expect(status).toBe(200);
      expect(body.choices.length).toBeGreaterThan(200);
      expect(JSON.stringify(body.choices)).toContain('ترکمنستان');
      expect((await rests.journalist('GET', `${path}xx`)).status).toBe(400);
      expect((await rests.journalist('GET', `/choices/${kind}`)).status).toBe(400);
      expect((await anonymous('GET', `${path}fa`)).status).toBe(401);
    },
  );
});

describe('a list of participants', () => {
  const read = (body: unknown, who = rests.journalist) =>
    who('POST', '/events/read-participants', body as object);

  it('is read, and what is not understood comes back', async () => {
    const text = 'Türkmenistan\tMuzeý\tOnlaýn\nAtlantida\tPlaton';
    expect((await read({ text, language: 'tk', there: 0 })).body).toEqual({
      participants: [{ country: 'TM', name: 'Muzeý', attendance: 'online' }],
      unread: ['Atlantida\tPlaton'],
    });
  });

  it('has no more rows than an event may have', async () => {
    expect((await read({ text: 'TM\nKZ', language: 'en', there: 299 })).body).toEqual({
      participants: [{ country: 'TM', name: null, attendance: 'offline' }],
      unread: ['KZ'],
    });
  });

  it.each([
    [{}],
    [{ text: 'TM', language: 'en' }],
    [{ text: 'TM', language: 'en', there: -1 }],
    [{ text: 'TM', language: 'en', there: 301 }],
    [{ text: ['TM'], language: 'en', there: 0 }],
    [{ text: 'a'.repeat(100_001), language: 'en', there: 0 }],
    [{ text: 'TM', language: 'en', there: 0, more: 1 }],
  ])('%#: is refused where it is none', async (body) => {
    expect((await read(body)).status).toBe(400);
  });

  it('is read for nobody who is not signed in', async () => {
    expect((await read({ text: 'TM', language: 'en', there: 0 }, anonymous)).status).toBe(401);
  });
});

describe('news about an event', () => {
  const newsOf = async (id: string, query = '') =>
    (await rests.editor('GET', `/events/${id}/news${query}`)).body as {
      news: Record<string, unknown>[];
      offered: Record<string, unknown>[];
    };
  const make = (data: Record<string, unknown>) => createEdition(payload, 'news', [refs.design], data);

  it('are found from the side of the event, whoever linked them, and told apart', async () => {
    const event = await createEdition(payload, 'events', [refs.design], { _status: 'published' });
    const shown = await make({ headline: 'Public', relatedEvents: [event.id], _status: 'published' });
    const draft = await make({ headline: 'A draft', relatedEvents: [event.id] });
    await make({ headline: 'About something else' });
    const { news } = await newsOf(event.id);
    expect(news).toEqual([
      { id: draft.id, headline: 'A draft', language: 'en', isPublic: false, isChanged: false },
      { id: shown.id, headline: 'Public', language: 'en', isPublic: true, isChanged: false },
    ]);
    // Its translation has the same.
    const translation = await createTranslation(payload, 'events', event, { language: 'tk', title: 'Çäre' });
    expect((await newsOf(translation.id)).news).toEqual(news);
  });

  it('are linked from there as a draft, and public with the next publication', async () => {
    const event = await createEdition(payload, 'events', [refs.design], { _status: 'published' });
    const item = await make({ headline: 'Aşgabatda sergi', language: 'tk', _status: 'published' });
    // In whatever spelling.
    const { offered } = await newsOf(event.id, '?q=asgabatda');
    expect(offered.map(({ id }) => id)).toEqual([item.id]);
    const { body, status } = await rests.editor('POST', `/events/${event.id}/news`, { news: item.id });
    expect([status, body.news]).toEqual([
      200,
      [{ id: item.id, headline: 'Aşgabatda sergi', language: 'tk', isPublic: true, isChanged: true }],
    ]);
    expect((await newsOf(event.id, '?q=asgabatda')).offered).toEqual([]);
    const related = async () =>
      (await apiOf(payload)(`/news/${item.itemId}?locale=tk`)).body.relatedEvents as unknown[];
    const tk = await createTranslation(payload, 'events', event, { language: 'tk', title: 'Çäre' });
    await publish(payload, 'events', tk.id);
    expect(await related()).toHaveLength(0);
    await publish(payload, 'news', item.id);
    expect(await related()).toHaveLength(1);
    // Once more changes nothing.
    await rests.editor('POST', `/events/${event.id}/news`, { news: item.id });
    const stored = await payload.findByID({ collection: 'news', id: item.id, depth: 0, draft: true });
    expect(stored.relatedEvents).toEqual([event.id]);
  });

  it('are linked by those who may write on them, and by nobody else', async () => {
    const event = await createEdition(payload, 'events', [refs.design]);
    const own = await make({ headline: 'Own words', createdBy: people.journalist.id });
    const other = await make({ headline: 'Other words', createdBy: people.editor.id });
    const link = (who: typeof rests.journalist, news: string) =>
      who('POST', `/events/${event.id}/news`, { news });
    expect((await link(rests.journalist, other.id)).status).toBe(403);
    expect((await link(rests.translator, own.id)).status).toBe(403);
    expect((await link(anonymous, own.id)).status).toBe(401);
    const offered = await rests.journalist('GET', `/events/${event.id}/news?q=words`);
    expect(offered.body.offered.map(({ id }: { id: string }) => id)).toEqual([own.id]);
    expect((await link(rests.journalist, own.id)).status).toBe(200);
    expect((await newsOf(event.id)).news.map(({ id }) => id)).toEqual([own.id]);
  });

  it('are asked for as they should be', async () => {
    const event = await createEdition(payload, 'events', [refs.design]);
    const item = await make({ headline: 'Original' });
    const translation = await createTranslation(payload, 'news', item, {
      language: 'tk',
      headline: 'Terjime',
    });
    const path = `/events/${event.id}/news`;
    expect((await rests.editor('POST', path, { news: translation.id })).status).toBe(400);
    expect((await rests.editor('POST', path, { news: 'nowhere' })).status).toBe(404);
    expect((await rests.editor('POST', path, { news: { id: 1 } })).status).toBe(400);
    expect((await rests.editor('POST', '/events/nowhere/news', { news: item.id })).status).toBe(404);
    expect((await rests.editor('GET', `${path}?q=${'a'.repeat(101)}`)).status).toBe(400);
    expect((await rests.editor('GET', `${path}?where=x`)).status).toBe(400);
    expect((await anonymous('GET', path)).status).toBe(401);
  });
});
