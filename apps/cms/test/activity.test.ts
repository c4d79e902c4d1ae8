import { runReleases } from '../src/editions/releases/run-releases';
import { createEdition } from './editions';
import { openStaffedNewsroom } from './open-newsroom';
import { password } from './people';
import type { Rest } from './rest';

// The trail: who did what, when, to which version; written with what was done, changed and deleted by nobody.
const { payload, refs, people, rests } = await openStaffedNewsroom();
const signedIn = ['admin', 'editor', 'journalist', 'colleague', 'translator'] as const;

const news = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'news', [refs.design], { createdBy: people.journalist.id, ...data });
const step = (who: Rest, id: string, data: Record<string, unknown>) =>
  who('PATCH', `/news/${id}?draft=true&depth=0`, data);
const entriesOf = async (id: string, who: Rest = rests.journalist) =>
  (await who('GET', `/news/${id}/activity`)).body.entries as Record<string, string | null>[];
/** What was done, the oldest first: by whom, and what is said of it. */
const deedsOf = async (id: string) =>
  (await entriesOf(id)).map(({ kind, who, note }) => [kind, who, note]).reverse();
const soon = () => new Date(Date.now() + 3_600_000).toISOString();

describe('of an edition', () => {
  it('its way through the house is written down, with the version, and nothing of what is only typed', async () => {
    const { id } = await news();
    await step(rests.journalist, id, { headline: 'Other words' });
    expect(await deedsOf(id)).toEqual([]);
    await step(rests.journalist, id, { stage: 'review' });
    await step(rests.editor, id, { stage: 'writing', returned: { note: 'Who says so?' } });
    await step(rests.editor, id, { assignee: people.colleague.id });
    await step(rests.journalist, id, { stage: 'review' });
    await step(rests.journalist, id, { stage: 'writing' });
    await step(rests.editor, id, { stage: 'approved' });
    await rests.editor('PATCH', `/news/${id}`, { _status: 'published' });
    await rests.admin('PATCH', `/news/${id}`, { _status: 'draft', withdrawnReason: 'Not ours' });
    expect(await deedsOf(id)).toEqual([
      ['send', 'journalist', null],
      ['return', 'editor', 'Who says so?'],
      ['assign', 'editor', 'colleague'],
      ['send', 'journalist', null],
      ['takeBack', 'journalist', null],
      ['approve', 'editor', null],
      ['publish', 'editor', null],
      ['withdraw', 'admin', null],
    ]);
    const published = (await entriesOf(id)).find(({ kind }) => kind === 'publish')!;
    const version = await rests.journalist('GET', `/news/versions/${published.version}`);
    expect([version.status, version.body.version._status]).toEqual([200, 'published']);
  });

  it('plans, what they were called off and moved for, and that one failed', async () => {
    const { id } = await news();
    const at = soon();
    const editions = [{ collection: 'news', id }];
    const { body } = await rests.editor('POST', '/releases', { action: 'publish', at, editions });
    const later = new Date(Date.now() + 7_200_000).toISOString();
    await rests.admin('PATCH', `/releases/${body.id}`, { at: later });
    await rests.admin('DELETE', `/releases/${body.id}`);
    const second = await rests.editor('POST', `/news/${id}/schedule`, { action: 'publish', at });
    await rests.editor('DELETE', `/news/${id}/schedule/${second.body.plans[0].id}`);
    const third = await rests.editor('POST', '/releases', { action: 'publish', at, editions });
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      data: { deletedAt: new Date().toISOString() },
    });
    const due = { at: new Date(Date.now() - 1_000).toISOString() };
    await payload.db.updateOne({ collection: 'releases', id: third.body.id, data: due });
    await runReleases(payload);
    expect(await deedsOf(id)).toEqual([
      ['planPublish', 'editor', at],
      ['planPublish', 'admin', later],
      ['callOff', 'admin', null],
      ['planPublish', 'editor', at],
      ['callOff', 'editor', null],
      ['planPublish', 'editor', at],
      ['bin', null, null],
      ['releaseFailed', null, expect.stringContaining('bin')],
    ]);
  });

  it('that a plan went out is the deed of who planned it, once', async () => {
    const { id } = await news();
    await step(rests.journalist, id, { stage: 'review' });
    const editions = [{ collection: 'news', id }];
    const { body } = await rests.editor('POST', '/releases', { action: 'publish', at: soon(), editions });
    await payload.update({ collection: 'news', id, draft: true, data: { headline: 'Written on' } });
    await payload.db.updateOne({
      collection: 'releases',
      id: body.id,
      data: { at: new Date().toISOString() },
    });
    await runReleases(payload);
    await runReleases(payload);
    expect((await deedsOf(id)).slice(2)).toEqual([['publish', 'editor', null]]);
  });

  it('an old version that was brought back; the bin, and the end', async () => {
    const { id } = await news();
    await step(rests.journalist, id, { headline: 'Second words' });
    const { body } = await rests.journalist(
      'GET',
      `/news/versions?where[parent][equals]=${id}&sort=updatedAt`,
    );
    expect((await rests.journalist('POST', `/news/versions/${body.docs[0].id}`)).status).toBe(200);
    const bin = (deletedAt: string | null) =>
      rests.journalist('PATCH', `/news/${id}?trash=true&draft=true`, { deletedAt });
    expect((await bin(new Date().toISOString())).status).toBe(200);
    expect(await deedsOf(id)).toEqual([
      ['restore', 'journalist', null],
      ['bin', 'journalist', null],
    ]);
    expect((await rests.editor('DELETE', `/news/${id}?trash=true`)).status).toBe(200);
    const { docs } = await payload.db.find({
      collection: 'activity',
      where: { and: [{ document: { equals: `news/${id}` } }, { kind: { equals: 'delete' } }] },
    });
    expect(docs).toEqual([
      expect.objectContaining({ whoName: 'editor', title: expect.stringContaining('hall') }),
    ]);
  });

  it('nothing of what was refused', async () => {
    const { id } = await news();
    expect((await step(rests.journalist, id, { stage: 'approved' })).status).toBe(403);
    expect((await step(rests.editor, id, { stage: 'approved', categories: ['x'] })).status).toBe(400);
    expect(await deedsOf(id)).toEqual([]);
  });

  it('has pages, and is read by all who read the edition', async () => {
    const { id } = await news();
    for (let index = 0; index < 12; index += 1)
      for (const stage of ['review', 'writing']) await step(rests.journalist, id, { stage });
    const first = (await rests.translator('GET', `/news/${id}/activity`)).body;
    const second = (await rests.translator('GET', `/news/${id}/activity?after=${first.next}`)).body;
    const ids = [...first.entries, ...second.entries].map((one: { id: string }) => one.id);
    expect([ids.length, new Set(ids).size, second.next]).toEqual([24, 24, null]);
    for (const name of signedIn) expect(await entriesOf(id, rests[name])).toHaveLength(20);
    expect((await rests.anonymous('GET', `/news/${id}/activity`)).status).toBe(401);
    expect((await rests.editor('GET', `/news/${id}/activity?after=x`)).status).toBe(400);
    expect((await rests.editor('GET', '/news/nowhere/activity')).status).toBe(404);
  });
});

describe('of accounts', () => {
  const ofAccount = async (id: string) =>
    (
      await payload.db.find<Record<string, string> & { id: string }>({
        collection: 'activity',
        pagination: false,
        sort: 'at',
        where: { document: { equals: `users/${id}` } },
      })
    ).docs;

  it('that they were made, their roles changed, and deleted: by whom, and from what to what', async () => {
    const data = { name: 'New', email: 'new@test.example', password, roles: ['journalist'] };
    const { id } = (await rests.admin('POST', '/users', data)).body.doc;
    await rests.admin('PATCH', `/users/${id}`, { name: 'Renamed' });
    await rests.admin('PATCH', `/users/${id}`, { roles: ['editor', 'translator'] });
    await rests.admin('DELETE', `/users/${id}`);
    expect(
      (await ofAccount(id)).map(({ kind, note, title, whoName }) => [kind, whoName, title, note]),
    ).toEqual([
      ['createAccount', 'admin', 'New', 'journalist'],
      ['roles', 'admin', 'Renamed', 'journalist → editor, translator'],
      ['deleteAccount', 'admin', 'Renamed', 'editor, translator'],
    ]);
  });

  it('that somebody signed in from a new place, without the address; and not again from there', async () => {
    const { id, roles, languages } = people.translator;
    const from = (address: string, agent: string) =>
      rests.anonymous(
        'POST',
        '/users/login',
        { email: people.translator.email, password },
        { 'x-forwarded-for': address, 'user-agent': agent },
      );
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0';
    for (const [address, name] of [
      ['192.0.2.17', agent],
      // The same network, and the next release of the same browser.
      ['192.0.2.99', agent.replaceAll('141', '142')],
      ['198.51.100.1', agent],
      ['192.0.2.17', 'curl/8.5.0'],
    ] as const)
      expect((await from(address, name)).status).toBe(200);
    const entries = await ofAccount(id);
    expect(entries.map(({ kind, note }) => [kind, note ?? null])).toEqual([
      ['signIn', 'Firefox, Linux'],
      ['signIn', 'Firefox, Linux'],
      ['signIn', null],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/192\.0|198\.51|curl/);
    const account = await payload.findByID({ collection: 'users', id });
    expect(account).toMatchObject({ roles, languages, adminLanguage: 'en', name: 'translator' });
    const wrong = { email: people.translator.email, password: 'a wrong password, quite' };
    expect((await rests.anonymous('POST', '/users/login', wrong, { 'user-agent': 'new' })).status).toBe(401);
    expect(await ofAccount(id)).toHaveLength(3);
  });
});

describe('the whole of it', () => {
  const bait = '=HYPERLINK("https://evil.example")';

  it('is exported by an admin alone, as CSV whose cells are no formulas, and as JSON Lines', async () => {
    const { id } = await news({ headline: bait });
    await step(rests.journalist, id, { stage: 'review' });
    for (const name of ['editor', 'journalist', 'colleague', 'translator'] as const)
      expect((await rests[name]('GET', '/activity/export?format=csv')).status).toBe(403);
    expect((await rests.anonymous('GET', '/activity/export?format=csv')).status).toBe(401);
    const csv = await rests.admin('GET', '/activity/export?format=csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.text).toMatch(/^\uFEFF?"at","whoName","kind"/);
    expect(csv.text).toContain(`"'${bait.replaceAll('"', '""')}"`);
    expect(csv.text).not.toMatch(/(^|,)"[=+\-@]/m);
    const lines = await rests.admin('GET', '/activity/export?format=jsonl');
    const entries = lines.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { totalDocs } = await payload.db.count({ collection: 'activity', where: {} });
    expect(entries).toHaveLength(totalDocs);
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(totalDocs + 1);
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
    expect(entries.at(-1)).toMatchObject({ kind: 'send', whoName: 'journalist', document: `news/${id}` });
    expect(lines.text).not.toContain('place');
    expect((await rests.admin('GET', '/activity/export?format=xls')).status).toBe(400);
    expect((await rests.admin('GET', '/activity/export?format=csv&where=x')).status).toBe(400);
  });

  it('is read page by page, each entry once, also where many are of one moment', async () => {
    const base = Date.parse('2001-01-01T00:00:00Z');
    for (let index = 0; index < 1_203; index += 1)
      await payload.db.create({
        collection: 'activity',
        data: {
          id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
          at: new Date(base + Math.floor(index / 700)).toISOString(),
          kind: 'send',
          document: 'news/x',
        },
      });
    const to = '2001-01-02T00:00:00Z';
    const { text } = await rests.admin('GET', `/activity/export?format=jsonl&to=${to}`);
    const ids = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect([ids.length, new Set(ids).size]).toEqual([1_203, 1_203]);
    expect((await rests.admin('GET', `/activity/export?format=jsonl&from=${to}`)).text).not.toContain(
      'news/x',
    );
    await payload.db.deleteMany({ collection: 'activity', where: { document: { equals: 'news/x' } } });
  });

  it('is read by admins, and changed or deleted by nobody', async () => {
    const { docs } = await payload.db.find({ collection: 'activity', limit: 1 });
    const id = docs[0]!.id;
    const before = await payload.db.count({ collection: 'activity', where: {} });
    for (const name of signedIn) {
      expect((await rests[name]('GET', '/activity?limit=1')).status).toBe(name === 'admin' ? 200 : 403);
      for (const [method, path, body] of [
        ['POST', '/activity', { at: soon(), kind: 'send' }],
        ['PATCH', `/activity/${id}`, { note: 'x' }],
        ['DELETE', `/activity/${id}`],
        ['PATCH', '/activity?where[id][exists]=true', { note: 'x' }],
        ['DELETE', '/activity?where[id][exists]=true'],
      ] as const)
        expect((await rests[name](method, path, body)).status).toBe(403);
    }
    expect(await payload.db.count({ collection: 'activity', where: {} })).toEqual(before);
    const found = await payload.db.findOne({ collection: 'activity', where: { id: { equals: id } } });
    expect(found).toEqual(docs[0]);
  });
});
