import { runJobs } from '../../src/platform/jobs/run-jobs';
import { runReleases } from '../../src/editions/releases/run-releases';
import { openStaffedNewsroom } from '../open-newsroom';
import { createEdition, editionData, publicationsOf, publish, saveDraft, withdraw } from '../editions';
import type { Rest } from '../rest';
import { justNow, schedule } from '../schedule';

// Ways round the editors that a journalist might try with an own edition. None of them may change what the public sees.
const {
  payload,
  refs: { design },
  people,
  rests,
} = await openStaffedNewsroom();
let categories: unknown[];
let otherId: string;

beforeAll(async () => {
  categories = [design];
  otherId = (await createEdition(payload, 'news', categories, { _status: 'published' })).id;
});

const inFuture = '2040-01-01T00:00:00.000Z';
const published = { _status: 'published' };
const now = () => new Date().toISOString();

type Trick = [name: string, method: string, path: (id: string) => string, body?: object];
const byId = (query: string) => (id: string) => `/news/${id}${query}`;
const byWhere = (query: string) => (id: string) => `/news?where[id][equals]=${id}${query}`;

const tricks: Trick[] = [
  ['the status', 'PATCH', byId(''), published],
  ['the status, saved as a draft', 'PATCH', byId('?draft=true'), published],
  ['the status, saved by autosave', 'PATCH', byId('?draft=true&autosave=true'), published],
  ['the status, over a lock', 'PATCH', byId('?overrideLock=true'), published],
  ['a list of statuses', 'PATCH', byId(''), { _status: ['published'] }],
  ['a status for each language', 'PATCH', byId(''), { _status: { en: 'published' } }],
  ['one locale', 'PATCH', byId('?publishSpecificLocale=en'), published],
  ['one locale, without the status', 'PATCH', byId('?publishSpecificLocale=en'), { headline: 'Trick' }],
  ['one locale of a draft', 'PATCH', byId('?draft=true&publishSpecificLocale=en'), { headline: 'Trick' }],
  ['all locales', 'PATCH', byId('?publishAllLocales=true'), { headline: 'Trick' }],
  ['all locales of a draft', 'PATCH', byId('?draft=true&publishAllLocales=true'), { headline: 'Trick' }],
  ['taking all locales off', 'PATCH', byId('?unpublishAllLocales=true'), {}],
  ['taking all locales off, as a draft', 'PATCH', byId('?draft=true&unpublishAllLocales=true'), {}],
  ['approval on the way', 'PATCH', byId(''), { stage: 'approved', ...published }],
  ['a time of publication', 'PATCH', byId('?draft=true'), { publishedAt: now() }],
  ['a bulk publication', 'PATCH', byWhere(''), published],
  ['a bulk publication of drafts', 'PATCH', byWhere('&draft=true'), published],
  ['a bulk withdrawal', 'PATCH', byWhere(''), { _status: 'draft' }],
  ['a bulk change', 'PATCH', byWhere(''), { headline: 'Trick' }],
  ['a bulk change of all', 'PATCH', () => '/news?where[headline][exists]=true', { headline: 'Trick' }],
  ['the bin, in bulk', 'PATCH', byWhere(''), { deletedAt: now() }],
  ['the bin, as a draft', 'PATCH', byId('?draft=true'), { deletedAt: now() }],
  ['the bin, in bulk, as drafts', 'PATCH', byWhere('&draft=true'), { deletedAt: now() }],
  ['deletion in bulk', 'DELETE', byWhere('')],
  ['deletion past the bin', 'DELETE', byId('?trash=true')],
  ['somebody else’s id', 'PATCH', byId(''), { id: 'OTHER', headline: 'Trick' }],
  ['another language', 'PATCH', byId('?draft=true'), { language: 'zh' }],
  ['another original', 'PATCH', byId('?draft=true'), { original: 'OTHER' }],
  ['another author', 'PATCH', byId('?draft=true'), { createdBy: null }],
  ['a copy', 'POST', byId('/duplicate'), published],
  ['a translation that is published', 'POST', byId('/translate'), { language: 'ru', ...published }],
  ['a job', 'POST', () => '/payload-jobs', { taskSlug: 'schedulePublish', waitUntil: now() }],
  ['another verb', 'PUT', byId(''), published],
];

/** What the public sees, and what decides about it. */
async function publicState() {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'news',
    limit: 0,
    pagination: false,
    sort: 'id',
  });
  const rows = docs.map(({ id, _status, deletedAt, headline, language, createdBy, itemId }) =>
    _status === 'published'
      ? { id, _status, deletedAt, headline, language, createdBy, itemId }
      : { id, _status, language, createdBy, itemId },
  );
  return { rows, publications: await publicationsOf(payload) };
}

async function tryTrick(ask: Rest, [, method, path, body]: Trick, id: string) {
  const sent = body && (JSON.parse(JSON.stringify(body).replaceAll('OTHER', otherId)) as object);
  return ask(method, path(id), sent);
}

describe.each(['draft', 'published'] as const)('an own edition that is %s', (status) => {
  it.each(tricks)('cannot be brought to the public, or from it, by %s', async (...trick) => {
    const { id } = await createEdition(payload, 'news', categories, {
      createdBy: people.journalist.id,
      _status: status,
    });
    const before = await publicState();
    const answer = await tryTrick(rests.journalist, trick, id);
    expect(answer.status).toBeLessThan(500);
    await runJobs(payload);
    await runReleases(payload);
    const after = await publicState();
    // A draft that never was public may go away; nothing else may change.
    if (status === 'draft')
      before.rows = before.rows.filter((row) => after.rows.some((one) => one.id === row.id));
    expect(after).toEqual(before);
  });
});

describe('a new edition', () => {
  it.each([
    ['', published],
    ['?draft=true', published],
    ['?publishAllLocales=true', {}],
    ['?publishSpecificLocale=en', published],
    ['?publishSpecificLocale=en', {}],
    ['?draft=true&publishAllLocales=true', published],
    ['', { _status: ['published'] }],
    ['', { stage: 'approved' }],
    ['', { publishedAt: now() }],
    ['?duplicateFromID=OTHER', published],
  ])('is not public at once: %s %j', async (query, more) => {
    const { publications } = await publicState();
    const answer = await rests.journalist('POST', `/news${query.replace('OTHER', otherId)}`, {
      ...editionData('news', categories),
      ...more,
    });
    expect(answer.status).toBeLessThan(500);
    expect((await publicState()).publications).toEqual(publications);
    if (answer.status >= 300) return;
    const { _status, publishedAt = null } = answer.body.doc as Record<string, unknown>;
    expect({ _status, publishedAt }).toEqual({ _status: 'draft', publishedAt: null });
  });
});

describe('schedules', () => {
  it.each(['publish', 'unpublish'] as const)('of a journalist come to nothing: %s', async (type) => {
    const { id, itemId } = await createEdition(payload, 'news', categories, {
      createdBy: people.journalist.id,
    });
    if (type === 'unpublish') await publish(payload, 'news', id);
    const before = await publicationsOf(payload, itemId);
    await schedule(payload, { by: people.journalist, slug: 'news', id, at: justNow(), type });
    await runReleases(payload);
    expect(await publicationsOf(payload, itemId)).toEqual(before);
    expect((await payload.db.count({ collection: 'releases', where: {} })).totalDocs).toBe(0);
  });

  it('of an editor are not called off by a journalist', async () => {
    const { id } = await createEdition(payload, 'news', categories, { createdBy: people.journalist.id });
    await schedule(payload, { by: people.editor, slug: 'news', id, at: new Date(inFuture) });
    const planned = async () => (await rests.editor('GET', '/releases?state=planned')).body.releases;
    const [{ id: insteadOf }] = await planned();
    await schedule(payload, { by: people.journalist, slug: 'news', id, at: new Date(inFuture), insteadOf });
    expect((await rests.journalist('DELETE', `/releases/${insteadOf}`)).status).toBe(403);
    expect((await rests.journalist('DELETE', `/news/${id}/schedule/${insteadOf}`)).status).toBe(403);
    expect(await planned()).toMatchObject([{ id: insteadOf }]);
  });
});

describe('what a journalist may still do with a public edition', () => {
  it('goes on in a draft, which the editors then publish', async () => {
    const data = { createdBy: people.journalist.id, _status: 'published' };
    const { id, itemId } = await createEdition(payload, 'news', categories, data);
    const answer = await rests.journalist('PATCH', `/news/${id}?draft=true`, {
      headline: 'Better',
      stage: 'approved',
    });
    expect(answer).toMatchObject({ status: 200, body: { doc: { headline: 'Better', stage: 'writing' } } });
    expect((await publicationsOf(payload, itemId))[0]!.itemJson).not.toContain('Better');
    expect((await rests.editor('PATCH', `/news/${id}`, published)).body.doc.stage).toBe('approved');
    expect((await publicationsOf(payload, itemId))[0]!.itemJson).toContain('Better');
  });

  it('does not throw away what was once public, though it is a draft now', async () => {
    const data = { createdBy: people.journalist.id, _status: 'published' };
    const { id } = await createEdition(payload, 'news', categories, data);
    await withdraw(payload, 'news', id);
    await saveDraft(payload, 'news', id, { headline: 'Withdrawn and written on' });
    expect((await rests.journalist('DELETE', `/news/${id}`)).status).toBe(403);
    expect((await rests.journalist('PATCH', `/news/${id}`, { deletedAt: now() })).status).toBe(403);
  });
});
