import { createLocalReq } from 'payload';
import { fillDesk, remakeDesk } from '../src/editions/desk/fill-desk';
import { syncDesk } from '../src/editions/desk/sync-desk';
import type { DeskCells } from '../src/editions/desk/desk-row';
import type { DeskEntry } from '../src/newsroom/desk/desk-page';
import { readLists } from '../src/newsroom/desk/read-lists';
import { readLive } from '../src/newsroom/desk/read-live';
import { runReleases } from '../src/editions/releases/run-releases';
import { inTransaction } from '../src/platform/database/in-transaction';
import { readsOf } from './count-reads';
import { createEdition, createTranslation, publish, saveDraft, withdraw } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// What the desk shows of an item is what its editions are, at every moment, and it is found by each filter.
const { payload, people, refs, rests } = await openStaffedNewsroom();
type Rows = Record<string, any>[];

/** Every row of the read model. */
async function storedRows(): Promise<Rows> {
  const { docs } = await payload.db.find<Record<string, any> & { id: string }>({
    collection: 'items',
    limit: 0,
    pagination: false,
    sort: 'key',
  });
  return docs;
}

/** What the desk answers somebody, by all its pages. */
async function askDesk(query = '', who: keyof typeof rests = 'editor'): Promise<Rows> {
  const rows: Rows = [];
  for (let after = ''; ;) {
    const search = [query, after && `after=${after}`].filter(Boolean).join('&');
    const { body, status } = await rests[who]('GET', `/desk${search ? `?${search}` : ''}`);
    expect(status).toBe(200);
    rows.push(...body.rows);
    if (!body.next) return rows;
    after = body.next;
  }
}

const idsOf = (rows: Rows) => rows.map(({ itemId }) => itemId as string);
const rowOf = async (itemId: string, who?: keyof typeof rests) =>
  (await askDesk(`q=${itemId}`, who)).find((row) => row.itemId === itemId);
const statesOf = async (itemId: string, language: string) =>
  (await rowOf(itemId))?.cells[language]?.states as string[];

const begin = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'news', [refs.design], { createdBy: people.journalist.id, ...data });
const translate = (original: { id: string }, language: string, data: Record<string, unknown> = {}) =>
  createTranslation(payload, 'news', original, {
    language,
    headline: `In ${language}`,
    createdBy: people.translator.id,
    ...data,
  });
const inAnHour = () => new Date(Date.now() + 3_600_000);

describe('the desk says of an edition', () => {
  it('that it is being written, in review, approved, public, and written on', async () => {
    const { id, itemId } = await begin();
    expect(await statesOf(itemId, 'en')).toEqual(['writing']);
    await saveDraft(payload, 'news', id, { stage: 'review' });
    expect(await statesOf(itemId, 'en')).toEqual(['review']);
    await saveDraft(payload, 'news', id, { stage: 'approved' });
    expect(await statesOf(itemId, 'en')).toEqual(['approved']);
    await publish(payload, 'news', id);
    expect(await statesOf(itemId, 'en')).toEqual(['public']);
    await saveDraft(payload, 'news', id, { headline: 'Anew', stage: 'writing' });
    expect(await statesOf(itemId, 'en')).toEqual(['changed']);
    await saveDraft(payload, 'news', id, { stage: 'review' });
    expect(await statesOf(itemId, 'en')).toEqual(['review', 'changed']);
    expect((await rowOf(itemId))!.cells.en.headline).toBe('Anew');
  });

  it('that it is withdrawn, in the bin, or gone', async () => {
    const { id, itemId } = await begin({ _status: 'published' });
    await withdraw(payload, 'news', id);
    expect(await statesOf(itemId, 'en')).toEqual(['withdrawn']);
    const other = await translate({ id }, 'tk');
    expect(await statesOf(itemId, 'tk')).toEqual(['writing']);
    await payload.update({
      collection: 'news',
      id: other.id,
      data: { deletedAt: new Date().toISOString() } as never,
    });
    expect(await statesOf(itemId, 'tk')).toEqual(['inBin']);
    expect(idsOf(await askDesk('lacks=tk'))).toContain(itemId);
    await payload.delete({ collection: 'news', id: other.id, trash: true });
    expect((await rowOf(itemId))!.cells.tk).toBeUndefined();
    await payload.delete({ collection: 'news', id });
    expect((await storedRows()).map((row) => row.itemId)).not.toContain(itemId);
  });

  it('that its original has gone on: its words, or its facts alone', async () => {
    const original = await begin({ _status: 'published' });
    const { itemId } = original;
    await translate(original, 'tk');
    const fa = await translate(original, 'fa', { headline: 'ایوان' });
    await publish(payload, 'news', fa.id);
    expect(await statesOf(itemId, 'fa')).toEqual(['public']);
    await publish(payload, 'news', original.id, { summary: 'Another summary.' });
    expect(await statesOf(itemId, 'fa')).toEqual(['outdated', 'public']);
    expect(await statesOf(itemId, 'tk')).toEqual(['outdated', 'writing']);
    await publish(payload, 'news', original.id, { categories: [refs.design, refs.music] });
    expect(await statesOf(itemId, 'fa')).toEqual(['factChanged', 'public']);
    expect(await statesOf(itemId, 'en')).toEqual(['public']);
    const { status } = await rests.editor('POST', `/news/${fa.id}/confirm-translation`);
    expect(status).toBe(200);
    expect(await statesOf(itemId, 'fa')).toEqual(['public']);
  });

  it('what is planned for it, from planning to calling off', async () => {
    const { id, itemId } = await begin();
    const at = inAnHour().toISOString();
    const planned = await rests.editor('POST', `/news/${id}/schedule`, { action: 'publish', at });
    expect(planned.status).toBe(201);
    const row = (await rowOf(itemId))!;
    expect(row.cells.en).toMatchObject({ states: ['scheduled', 'writing'], plan: { action: 'publish', at } });
    expect(idsOf(await askDesk('state=scheduled'))).toEqual([itemId]);
    expect(idsOf(await askDesk('state=scheduled&language=en'))).toEqual([itemId]);
    expect(idsOf(await askDesk('state=scheduled&language=fa'))).toEqual([]);
    await rests.editor('DELETE', `/news/${id}/schedule/${planned.body.plans[0].id}`);
    expect(await statesOf(itemId, 'en')).toEqual(['writing']);
    expect(idsOf(await askDesk('state=scheduled'))).toEqual([]);
  });

  it('who else has it open', async () => {
    const { id, itemId } = await begin();
    const lock = await rests.journalist('POST', `/locks/news/${id}`, { act: 'hold', session: 'window-one' });
    expect(lock.status).toBe(200);
    expect((await rowOf(itemId))!.cells.en.holder).toBe('journalist');
    expect((await rowOf(itemId, 'journalist'))!.cells.en.holder).toBeNull();
    // The same beside the other languages of the item, in the panel of any of them.
    const holderFor = async (who: 'editor' | 'journalist') =>
      (await rests[who]('GET', `/news/${id}/panel`)).body.rows.find(
        ({ language }: { language: string }) => language === 'en',
      ).holder;
    expect([await holderFor('editor'), await holderFor('journalist')]).toEqual(['journalist', null]);
  });

  it('what autosave has stored', async () => {
    const { id, itemId } = await begin({ _status: 'published' });
    const saved = await rests.editor('PATCH', `/news/${id}?draft=true&autosave=true`, {
      headline: 'Written by itself',
    });
    expect(saved.status).toBe(200);
    expect((await rowOf(itemId))!.cells.en).toMatchObject({
      headline: 'Written by itself',
      states: ['changed'],
    });
  });
});

describe('a return', () => {
  const sent = async () => {
    const doc = await begin();
    await rests.journalist('PATCH', `/news/${doc.id}?draft=true`, { stage: 'review' });
    return doc;
  };
  const cellOf = async (itemId: string) => (await rowOf(itemId))!.cells.en as Record<string, any>;

  it.each([
    ['no note', {}],
    ['an empty one', { returned: { note: ' \n ' } }],
  ])('is refused with %s', async (_, more) => {
    const { id, itemId } = await sent();
    const answer = await rests.editor('PATCH', `/news/${id}?draft=true`, { stage: 'writing', ...more });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.errors[0].path).toBe('returned.note');
    expect((await cellOf(itemId)).states).toEqual(['review']);
  });

  it('is told to the writer, and forgotten when it is sent again', async () => {
    const { id, itemId } = await sent();
    const returned = {
      note: 'The second source is missing.',
      at: '2001-01-01T00:00:00.000Z',
      by: people.admin.id,
    };
    const answer = await rests.editor('PATCH', `/news/${id}?draft=true`, { stage: 'writing', returned });
    expect(answer.status).toBe(200);
    const cell = await cellOf(itemId);
    expect(cell.returned).toMatchObject({ by: 'editor', note: 'The second source is missing.' });
    expect(Date.parse(cell.returned.at)).toBeGreaterThan(Date.now() - 60_000);
    // What is written meanwhile changes nothing about it, and nobody writes into it.
    await rests.journalist('PATCH', `/news/${id}?draft=true`, {
      headline: 'Two sources',
      returned: { note: 'x' },
    });
    expect((await cellOf(itemId)).returned.note).toBe('The second source is missing.');
    await rests.journalist('PATCH', `/news/${id}?draft=true`, { stage: 'review' });
    expect((await cellOf(itemId)).returned).toBeNull();
  });

  it('is none where one takes back what one has sent oneself', async () => {
    const { id, itemId } = await sent();
    const answer = await rests.journalist('PATCH', `/news/${id}?draft=true`, { stage: 'writing' });
    expect(answer.status).toBe(200);
    expect(await cellOf(itemId)).toMatchObject({ states: ['writing'], returned: null });
  });
});

describe('the desk is filtered', () => {
  let plain: string;
  let event: string;
  let mine: string;
  const soon = () => new Date(Date.now() + 24 * 3_600_000).toISOString();

  beforeAll(async () => {
    const one = await begin({ headline: 'Halyçy gyzlar', language: 'tk', cities: [refs.ashgabat] });
    plain = one.itemId;
    await translate(one, 'fa', { headline: 'دختران قالی‌باف', stage: 'review' });
    await translate(one, 'kk');
    event = (await createEdition(payload, 'events', [refs.music])).itemId;
    const own = await begin({ createdBy: people.colleague.id, headline: 'Of a colleague', language: 'ru' });
    mine = own.itemId;
    const given = await rests.editor('PATCH', `/news/${own.id}?draft=true`, {
      assignee: people.translator.id,
      dueAt: soon(),
    });
    expect(given.status).toBe(200);
    const late = await begin({ dueAt: '2026-01-01T00:00:00.000Z' });
    expect((await rowOf(late.itemId))!.dueAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it.each([
    ['by language and state', 'language=fa&state=review', () => plain],
    ['by a state in any language', 'state=review', () => plain],
    ['by a language that is there', 'language=kk', () => plain],
    ['by type', 'type=event', () => event],
    ['by creative field', 'category=music', () => event],
    ['by city', 'city=ashgabat', () => plain],
    ['by a headline of any language', `q=${encodeURIComponent('قاليباف')}`, () => plain],
    ['by a headline without its marks', 'q=halycy', () => plain],
    ['by the number of an item', '', () => plain],
    ['by a deadline within a week', 'due=week', () => mine],
    ['by any deadline', 'due=any', () => mine],
  ])('%s', async (_, query, itemId) => {
    expect(idsOf(await askDesk(query || `q=${itemId()}`))).toContain(itemId());
  });

  it.each([
    ['another language', 'language=zh', () => plain],
    ['another state there', 'language=fa&state=writing', () => plain],
    ['a language that it has', 'lacks=fa', () => plain],
    ['another type', 'type=event', () => plain],
    ['another field', 'category=music', () => plain],
    ['a field that does not exist', 'category=nothing', () => plain],
    ['another city', 'city=nowhere', () => plain],
    ['other words', 'q=carpenter', () => plain],
    ['outdated', 'outdated=1', () => plain],
    ['a passed deadline', 'due=overdue', () => mine],
  ])('and leaves out for %s', async (_, query, itemId) => {
    expect(idsOf(await askDesk(query))).not.toContain(itemId());
  });

  it('by what lacks Kazakh, exactly', async () => {
    const lacking = (await storedRows()).filter(
      ({ cells }) => !(JSON.parse(cells as string) as DeskCells).kk,
    );
    expect(new Set(idsOf(await askDesk('lacks=kk')))).toEqual(new Set(lacking.map(({ itemId }) => itemId)));
    expect(idsOf(await askDesk('lacks=kk'))).not.toContain(plain);
  });

  it('by what is outdated, in any language or in one', async () => {
    const isBehind = ({ states }: { states: string[] }) =>
      states.some((state) => state === 'outdated' || state === 'factChanged');
    const original = await begin({ _status: 'published' });
    await translate(original, 'ru', { headline: 'Зал' });
    await publish(payload, 'news', original.id, { summary: 'Other words.' });
    const found = await askDesk('outdated=1');
    expect(idsOf(found)).toContain(original.itemId);
    expect(found.every(({ cells }) => Object.values(cells as Record<string, any>).some(isBehind))).toBe(true);
    expect(idsOf(await askDesk('outdated=1&language=ru'))).toContain(original.itemId);
    expect(idsOf(await askDesk('outdated=1&language=kk'))).not.toContain(original.itemId);
  });

  it('by what is one’s own: written, or given to one', async () => {
    expect(idsOf(await askDesk('mine=1', 'colleague'))).toEqual([mine]);
    expect(idsOf(await askDesk('mine=1', 'translator'))).toContain(mine);
    expect(idsOf(await askDesk('mine=1', 'admin'))).toEqual([]);
  });

  it('page by page, each item once, newest first', async () => {
    for (let count = 0; count < 30; count += 1) await begin({ headline: `Page ${count}` });
    const { body } = await rests.editor('GET', '/desk');
    expect(body.rows).toHaveLength(25);
    expect(body.next).not.toBeNull();
    const all = await askDesk();
    expect(new Set(idsOf(all)).size).toBe(all.length);
    const times = all.map(({ touchedAt }) => touchedAt as string);
    expect(times).toEqual([...times].sort().reverse());
  }, 60_000);

  it('takes signs of any pattern as they are', async () => {
    const { itemId } = await begin({ headline: 'Ten (of 12] * 50% \\d+' });
    const looked = encodeURIComponent('(of 12] * 50% \\d+');
    expect(idsOf(await askDesk(`q=${looked}`))).toEqual([itemId]);
    expect(await askDesk(`q=${encodeURIComponent('(of .* ')}`)).toEqual([]);
  });

  it.each([
    ['an unknown parameter', 'limit=0', 'limit'],
    ['a parameter of the prototype', '__proto__=x', '__proto__'],
    ['one given twice', 'language=tk&language=fa', 'language'],
    ['a language that is none', 'language=de', 'language'],
    ['a state that is none', 'state=lost', 'state'],
    ['an empty one', 'q=', 'q'],
    ['a search too long', `q=${'x'.repeat(101)}`, 'q'],
    ['a cursor that nobody has given', 'after=W10', 'after'],
    ['conditions', 'where[cells][exists]=true', 'where[cells][exists]'],
  ])('and refuses %s', async (_, query, name) => {
    const { body, status } = await rests.editor('GET', `/desk?${query}`);
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, name]);
  });
});

describe('the short lists', () => {
  const listsOf = async (who: keyof typeof people) => {
    const req = await createLocalReq({ user: people[who] as never }, payload);
    return readLists(req, await readLive(req, people[who].id));
  };
  const headlinesOf = (entries: DeskEntry[]) => entries.map(({ cell }) => cell.headline);

  it('say what waits for somebody: returned before assigned before outdated', async () => {
    const mine = { createdBy: people.translator.id };
    const original = await begin({ ...mine, _status: 'published' });
    await translate(original, 'fa', { headline: 'Behind' });
    await publish(payload, 'news', original.id, { summary: 'Went on.' });
    const given = await begin({ headline: 'Given' });
    await rests.editor('PATCH', `/news/${given.id}?draft=true`, { assignee: people.translator.id });
    const back = await begin({ ...mine, headline: 'Back', stage: 'review' });
    const answer = await rests.editor('PATCH', `/news/${back.id}?draft=true`, {
      stage: 'writing',
      returned: { note: 'Shorter.' },
    });
    expect(answer.status).toBe(200);
    const own = (await listsOf('translator')).mine.filter(({ cell }) =>
      ['Behind', 'Given', 'Back'].includes(cell.headline),
    );
    expect(headlinesOf(own)).toEqual(['Back', 'Given', 'Behind']);
    expect(headlinesOf((await listsOf('admin')).mine)).toEqual([]);
  });

  it('say what waits for an editor, the longest wait first', async () => {
    await begin({ headline: 'Second in line', stage: 'review' });
    await begin({ headline: 'Third in line', stage: 'review' });
    const { review } = await listsOf('editor');
    expect(review.every(({ cell }) => cell.states.includes('review'))).toBe(true);
    const times = review.map(({ cell }) => cell.updatedAt);
    expect(times).toEqual([...times].sort());
    expect(headlinesOf(review)).toContain('Second in line');
  });

  it('say what goes out next, and before that what did not', async () => {
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const plan = async (headline: string, hours: number, more: object = {}) => {
      const { id } = await begin({ headline, ...more });
      const asked = { action: 'publish', at: at(hours) };
      expect((await rests.editor('POST', `/news/${id}/schedule`, asked)).status).toBe(201);
      return id;
    };
    await plan('In two hours', 2);
    await plan('In one', 1);
    // Its time has come, and it has lost what it needs to go out.
    const field = await payload.create({
      collection: 'categories',
      data: { code: 'film', name: 'Film', order: 9 } as never,
    });
    const failing = await plan('Failed', 0, { categories: [field.id] });
    await payload.delete({ collection: 'categories', id: field.id });
    await runReleases(payload);
    const { next } = await listsOf('editor');
    expect(headlinesOf(next)).toEqual(['Failed', 'In one', 'In two hours']);
    expect(next[0]!.cell.failure).toMatchObject({ action: 'publish', isFinal: true });
    expect(next[0]!.cell.states[0]).toBe('failed');
    expect(idsOf(await askDesk('state=failed'))).toEqual([next[0]!.item.itemId]);
    await payload.db.deleteMany({ collection: 'releases', where: {} });
    await payload.delete({ collection: 'news', id: failing });
  });
});

describe('who may', () => {
  it('look at the desk: all who are signed in, and nobody else', async () => {
    for (const who of ['journalist', 'translator', 'editor', 'admin'] as const)
      expect((await rests[who]('GET', '/desk')).status).toBe(200);
    const { status, text } = await rests.anonymous('GET', '/desk');
    expect(status).toBe(401);
    expect(text).not.toContain('rows');
  });

  it('see what was only begun: who began it', async () => {
    const begun = await rests.journalist('POST', '/news?draft=true', { language: 'en' });
    const { itemId } = begun.body.doc;
    expect(idsOf(await askDesk('', 'journalist'))).toContain(itemId);
    expect(idsOf(await askDesk())).not.toContain(itemId);
    expect(idsOf(await askDesk(`q=${itemId}`))).toEqual([]);
  });

  it('say whose work it is: editors, and neither journalist nor translator', async () => {
    const { id } = await begin();
    const work = { assignee: people.colleague.id, dueAt: inAnHour().toISOString() };
    await rests.journalist('PATCH', `/news/${id}?draft=true`, work);
    const read = async () => (await rests.editor('GET', `/news/${id}?draft=true&depth=0`)).body;
    const { assignee, dueAt } = await read();
    expect([assignee ?? null, dueAt ?? null]).toEqual([null, null]);
    await rests.journalist('POST', '/news?draft=true', { language: 'en', headline: 'Mine', ...work });
    await rests.editor('PATCH', `/news/${id}?draft=true`, work);
    expect(await read()).toMatchObject(work);
  });

  it('is nobody’s when they have left', async () => {
    const { id } = await begin();
    const email = 'leaver@eyvan.example';
    const leaver = await payload.create({
      collection: 'users',
      data: { name: 'leaver', email, password: 'a password of theirs', roles: ['journalist'] },
    });
    await rests.editor('PATCH', `/news/${id}?draft=true`, { assignee: leaver.id });
    await payload.delete({ collection: 'users', id: leaver.id });
    const { status, body } = await rests.editor('GET', `/news/${id}?draft=true&depth=0`);
    expect([status, body.assignee ?? null]).toEqual([200, null]);
    expect((await rests.editor('PATCH', `/news/${id}?draft=true`, { headline: 'Goes on' })).status).toBe(200);
  });

  it('is told by name, and never by the id of an account', async () => {
    const { text } = await rests.translator('GET', '/desk');
    for (const { id } of Object.values(people)) expect(text).not.toContain(id);
  });
});

describe('the read model', () => {
  const withoutTimes = async () =>
    (await storedRows()).map(({ createdAt: _created, id: _id, updatedAt: _updated, ...row }) => row);

  it('says of each edition what its panel says', async () => {
    const gone = await begin({ _status: 'published' });
    await withdraw(payload, 'news', gone.id);
    const seen = new Set<string>();
    for (const { cells, type } of await storedRows())
      for (const [language, { id, states }] of Object.entries(JSON.parse(cells) as DeskCells)) {
        if (states.includes('inBin')) continue;
        const slug = type === 'news' ? 'news' : 'events';
        const { body } = await rests.editor('GET', `/${slug}/${id}/panel`);
        const row = body.rows.find((one: { language: string }) => one.language === language);
        const said = new Set<string>(states);
        for (const standing of ['public', 'changed', 'withdrawn'])
          expect([id, standing, said.has(standing)]).toEqual([id, standing, row.standing === standing]);
        for (const translation of ['outdated', 'factChanged'])
          expect([id, translation, said.has(translation)]).toEqual([
            id,
            translation,
            row.translation === translation,
          ]);
        seen.add(row.standing).add(row.translation);
      }
    expect([...seen]).toEqual(
      expect.arrayContaining(['draft', 'public', 'changed', 'withdrawn', 'outdated']),
    );
  }, 60_000);

  it('is the same made anew, and written only where something differs', async () => {
    const before = await storedRows();
    await remakeDesk(payload);
    expect(await storedRows()).toEqual(before);
  });

  it('is filled where rows are missing, mended where they are wrong, and rid of what is gone', async () => {
    const before = await withoutTimes();
    const [first, second] = await storedRows();
    await payload.db.deleteOne({ collection: 'items', where: { id: { equals: first!.id } } });
    await fillDesk(payload);
    expect(await withoutTimes()).toEqual(before);
    await payload.db.updateOne({ collection: 'items', id: second!.id, data: { cells: '{}' } });
    await payload.db.create({
      collection: 'items',
      data: { ...before[0]!, key: 'news:gone0000', itemId: 'gone0000' },
    });
    await remakeDesk(payload);
    expect(await withoutTimes()).toEqual(before);
  });

  it('holds what parallel saves of all languages have left', async () => {
    const original = await begin({ _status: 'published' });
    const codes = ['tk', 'ru', 'fa', 'tr', 'kk'];
    const made = await Promise.all(codes.map((language) => translate(original, language)));
    await Promise.all(
      made.map(({ id }, index) => saveDraft(payload, 'news', id, { headline: `Line ${index}` })),
    );
    const { cells } = (await rowOf(original.itemId))!;
    expect(codes.map((code) => cells[code].headline)).toEqual(codes.map((_code, index) => `Line ${index}`));
  });

  it('stands and falls with the change that it follows', async () => {
    const { itemId } = await begin();
    const before = await storedRows();
    await expect(
      inTransaction(payload, async (req) => {
        await createEdition(
          { ...payload, create: (args: object) => payload.create({ ...args, req } as never) } as never,
          'news',
          [refs.design],
        );
        await syncDesk(req, 'news', itemId);
        throw new Error('and back');
      }),
    ).rejects.toThrow('and back');
    expect(await storedRows()).toEqual(before);
  });

  it('costs the first view as many questions, however much stands in its lists', async () => {
    const req = await createLocalReq({ user: people.editor as never }, payload);
    const asked = await readsOf(payload, async () => {
      await readLists(req, await readLive(req, people.editor.id));
    });
    // Plans, open forms, what waits for me and for an editor; nothing is planned.
    expect(asked).toHaveLength(4);
  });

  it('costs as many questions for a page of 25 as for one of few', async () => {
    const count = async (query: string) =>
      readsOf(payload, async () => expect((await rests.editor('GET', `/desk?${query}`)).status).toBe(200));
    const many = await count('');
    const few = await count('state=review');
    expect(many).toHaveLength(few.length);
    // Who asks, plans, locks, items, names.
    expect(many.length).toBeLessThanOrEqual(5);
  });

  it('is written with a save by five questions', async () => {
    const { itemId } = await begin();
    const req = await createLocalReq({}, payload);
    const asked = await readsOf(payload, () => syncDesk(req, 'news', itemId));
    expect(asked.map((line) => line.split(' ').slice(0, 2).join(' ')).sort()).toEqual([
      'find comments',
      'find news',
      'find publications',
      'findOne items',
      'queryDrafts news',
    ]);
  });
});
