import { localeCodes } from '@eyvan/locales';
import { runJobs } from '../src/platform/jobs/run-jobs';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { openNewsroom } from './open-newsroom';
import { drawJpeg, richText, toFile } from './content';
import {
  createEdition,
  createTranslation,
  publicationsOf,
  publish,
  saveDraft,
  titleOf,
  withdraw,
} from './editions';
import { restAs } from './rest';

// Words that are not public, each with a canary in it: every public answer is searched for them.
const { payload, refs } = await openNewsroom();
let get: Api;
const canaries: string[] = [];
const known: { slug: 'news' | 'events'; id: string; itemId: string }[] = [];
const names: string[] = [];

/** A new word that stands nowhere else. */
function canary(what: string): string {
  canaries.push(`canary${what}${canaries.length}x`);
  return canaries.at(-1)!;
}

const block = (fields: object) => ({
  root: {
    ...richText('x').root,
    children: [{ type: 'block', version: 2, format: '', fields: { id: 'a1', ...fields } }],
  },
});

/** Every field of an edition that holds words, with a canary in each. */
function wordsOf(slug: 'news' | 'events', what: string): Record<string, unknown> {
  const words = {
    [titleOf[slug]]: canary(`${what}title`),
    summary: canary(`${what}summary`),
    body: richText(canary(`${what}body`)),
    corrections: [{ kind: 'typo', note: canary(`${what}note`), at: '2026-01-01T00:00:00.000Z' }],
  };
  const url = () => `https://${canary(`${what}url`)}.example/`;
  const facts =
    slug === 'news'
      ? {
          dateline: canary(`${what}dateline`),
          byline: canary(`${what}byline`),
          source: { programme: canary(`${what}programme`), url: url() },
        }
      : {
          venueName: canary(`${what}venue`),
          venueAddress: canary(`${what}address`),
          statusNote: canary(`${what}status`),
          onlineUrl: url(),
          registrationUrl: url(),
          participants: [{ country: 'TM', name: canary(`${what}participant`) }],
        };
  return { ...words, ...facts };
}

async function add(slug: 'news' | 'events', data: Record<string, unknown> = {}) {
  const doc = await createEdition(payload, slug, [refs.design], { cities: [refs.ashgabat], ...data });
  known.push({ slug, id: doc.id, itemId: doc.itemId });
  return doc;
}

async function addPicture() {
  const doc = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: canary('alt'), caption: canary('caption'), credit: canary('credit') } as never,
    file: toFile(await drawJpeg(40, 30)),
  });
  names.push(doc.filename!.split('.')[0]!);
  return doc.id;
}

/** A newsroom full of what the public must not see, beside what it may. */
async function fillNewsroom(slug: 'news' | 'events') {
  const fact = slug === 'news' ? 'heroImage' : 'image';
  const draft = await add(slug, wordsOf(slug, 'draft'));
  await add(slug, { ...wordsOf(slug, 'approved'), stage: 'approved', [fact]: await addPicture() });
  const returned = { at: new Date().toISOString(), note: canary('returnnote') };
  await payload.db.updateOne({ collection: slug, id: draft.id, data: { returned } });

  const shown = await add(slug, { _status: 'published' });
  await saveDraft(payload, slug, shown.id, {
    ...wordsOf(slug, 'over'),
    slug: canary('slug'),
    [fact]: await addPicture(),
  });
  // A translation beside it goes out after the draft was saved: nothing of that may go with it.
  const translation = await createTranslation(payload, slug, shown, { language: 'tk' });
  await publish(payload, slug, translation.id);
  await saveDraft(payload, slug, translation.id, wordsOf(slug, 'translation'));
  await createTranslation(payload, slug, shown, { language: 'fa', ...wordsOf(slug, 'unpublished') });

  const withdrawn = await add(slug, { ...wordsOf(slug, 'withdrawn'), _status: 'published' });
  await withdraw(payload, slug, withdrawn.id, canary('withdrawnreason'));
  await saveDraft(payload, slug, withdrawn.id, wordsOf(slug, 'writtenon'));
  const binned = await add(slug, { ...wordsOf(slug, 'binned'), _status: 'published' });
  await payload.update({
    collection: slug,
    id: binned.id,
    data: { deletedAt: new Date().toISOString() } as never,
  });
  if (slug === 'events') {
    // A house that nothing public is in.
    const house = await payload.create({
      collection: 'venues',
      locale: 'en',
      data: { name: canary('house'), address: canary('housestreet') } as never,
    });
    await add(slug, { venue: house.id });
  }
  const deleted = await add(slug, { ...wordsOf(slug, 'deleted'), _status: 'published' });
  await payload.delete({ collection: slug, id: deleted.id });

  // What was public once, and was written over.
  const corrected = await add(slug, { ...wordsOf(slug, 'before'), _status: 'published' });
  const after = Object.keys(wordsOf(slug, 'none')).map((name) => [
    name,
    name === 'body' ? richText('Right.') : null,
  ]);
  await publish(payload, slug, corrected.id, {
    ...Object.fromEntries(after),
    [titleOf[slug]]: 'Right',
    summary: 'Right.',
    slug: 'right',
  });
  return { withdrawn, draft };
}

beforeAll(async () => {
  get = apiOf(payload);
  const events = await fillNewsroom('events');
  const news = await fillNewsroom('news');
  // Public items that name what is not public.
  const hidden = [events.draft.id, events.withdrawn.id];
  for (const [relationTo, value] of [
    ...hidden.map((id) => ['events', id]),
    ...[news.draft.id, news.withdrawn.id].map((id) => ['news', id]),
  ]) {
    const body = block({ blockType: 'relatedItem', item: { relationTo, value } });
    await add('news', { _status: 'published', body, relatedEvents: hidden });
  }
  // News that are not public, about an event that is.
  const event = await add('events', { _status: 'published' });
  await add('news', { ...wordsOf('news', 'coverage'), relatedEvents: [event.id] });
  const gone = await add('news', {
    ...wordsOf('news', 'gone'),
    relatedEvents: [event.id],
    _status: 'published',
  });
  for (let rounds = 0; rounds < 3; rounds += 1) await runJobs(payload);
  await withdraw(payload, 'news', gone.id);
  for (let rounds = 0; rounds < 3; rounds += 1) await runJobs(payload);
}, 120_000);

function expectNone(text: string, where: string) {
  const found = [...canaries, ...names].filter((word) => text.includes(word));
  expect([where, found]).toEqual([where, []]);
}

/** Every address of the API, for everything there is, in every language; every page of every list. */
async function* everyAnswer() {
  const once = ['', '/openapi.json', '/locales', '/nothing', '/news', '/events?locale=xx'];
  for (const path of once) yield [path, await get(path)] as const;
  for (const locale of localeCodes) {
    const lists = [
      ...['/categories', '/cities', '/categories/design', '/cities/ashgabat'].map(
        (path) => `${path}?locale=${locale}`,
      ),
      ...known.flatMap(({ itemId }) => [
        `/news/${itemId}?locale=${locale}`,
        `/events/${itemId}?locale=${locale}`,
      ]),
      ...['', '&category=design', '&city=ashgabat', '&from=2000-01-01', '&order=asc'].flatMap((filter) => [
        `/news?locale=${locale}&limit=50${filter}`,
        `/events?locale=${locale}&limit=50${filter}`,
      ]),
    ];
    for (const path of lists) yield [path, await get(path)] as const;
  }
}

describe('what is not public', () => {
  it('was laid out', () => {
    expect(canaries.length).toBeGreaterThan(150);
    expect(known.length).toBeGreaterThan(15);
  });

  it('is in no answer of the API, and neither after republishing', async () => {
    for (const round of ['as it is', 'republished']) {
      let answers = 0;
      for await (const [path, { headers, status, text }] of everyAnswer()) {
        answers += 1;
        expect(status).toBeLessThan(500);
        expectNone(`${text} ${JSON.stringify([...headers])}`, `${path}, ${round}`);
      }
      expect(answers).toBeGreaterThan(500);
      await republish(payload);
    }
  });

  it('is in no row that the API reads, nor in any push to the site', async () => {
    expectNone(JSON.stringify(await publicationsOf(payload)), 'publications');
    // A push names the address that a page had: of a page that was public, its own.
    const wasPublic = /^canary(?:withdrawn|binned|deleted|before|gone)title/;
    const { docs } = await payload.db.find({ collection: 'outbox' as never, limit: 0, pagination: false });
    const text = JSON.stringify(docs);
    expect(docs.length).toBeGreaterThan(10);
    expect(canaries.filter((word) => !wasPublic.test(word) && text.includes(word))).toEqual([]);
  });

  it('is not told by Payload’s REST, by whatever question', async () => {
    const ask = restAs();
    const word = canaries[0]!;
    const queries = [
      '',
      '?draft=true',
      '?locale=all&depth=10',
      '?trash=true&draft=true',
      '?select[summary]=true',
      '?populate[news][summary]=true&depth=2',
      `?where[summary][like]=${word}`,
      `?where[summary][not_like]=${word}`,
      '?where[_status][equals]=draft&sort=summary',
      '?where[version.summary][exists]=true',
      '?sort=-summary&limit=1',
      '?joins[x][limit]=9',
    ];
    const paths = [
      'news',
      'events',
      'media',
      'venues',
      'publications',
      'items',
      'links',
      'releases',
      'previews',
      'receipts',
      'outbox',
      'notices',
      'mails',
      'comments',
      'activity',
      'payload-jobs',
    ].flatMap((slug) => [`/${slug}`, `/${slug}/count`, `/${slug}/versions`]);
    const byId = known.flatMap(({ slug, id }) => [
      `/${slug}/${id}`,
      `/${slug}/${id}/panel`,
      `/${slug}/${id}/source`,
      `/${slug}/${id}/preview`,
      `/${slug}/${id}/change-kind`,
      `/${slug}/${id}/activity`,
      `/comments?collection=${slug}&id=${id}`,
      `/${slug}/${id}/copy-desk`,
      `/${slug}/${id}/news`,
      `/${slug}/versions/${id}`,
    ]);
    const [like, unlike] = [new Set<string>(), new Set<string>()];
    for (const path of [
      ...paths,
      ...byId,
      '/desk',
      '/choices/countries',
      '/choices/zones',
      '/notices/unread',
      '/comments/people',
      '/activity/export?format=csv',
    ]) {
      for (const query of queries) {
        const { status, text } = await ask('GET', path + query);
        expect([401, 403, 404]).toContain(status);
        expectNone(text, path + query);
        // Neither does it say yes to one question and no to another.
        if (query.includes('[like]')) like.add(`${path} ${text}`);
        if (query.includes('[not_like]')) unlike.add(`${path} ${text}`);
      }
    }
    expect(like).toEqual(unlike);
  });

  it('would be found, if it were there', async () => {
    const item = await add('news', { summary: canaries[0], _status: 'published' });
    const { text } = await get(`/news/${item.itemId}?locale=en`);
    expect(() => expectNone(text, 'here')).toThrow();
  });
});
