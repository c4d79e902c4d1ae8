import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { PushMessage } from '@eyvan/wire';
import { signatureHeader, signBody } from '@eyvan/wire/signature';
import { waitFor, type Person } from '@eyvan/test-kit';
import { newsPath, richText, signIn, toNews } from './admin-api';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { openSwitchProxy, type Mode, type SwitchProxy } from './switch-proxy';

const withdrawnWords = 'Bu ýazgy yzyna alyndy';

let newsroom: Newsroom;
let editor: Person;
/** Between the site and the CMS it asks. */
let toCms: SwitchProxy;
/** Between the CMS and the site it pushes to. */
let toSite: SwitchProxy;
let design: string;

async function look(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(newsroom.siteUrl + path, {
    redirect: 'manual',
    signal: AbortSignal.timeout(15_000),
  });
  return { status: response.status, text: await response.text() };
}

const publishNews = (language: string, headline: string) =>
  editor.create('news', toNews(design, language, headline));
type Doc = Awaited<ReturnType<typeof publishNews>>;

/** Tells the site that what it shows may have changed, as the CMS would: each page is made anew behind its next reader. */
async function pushChanged(tags: string[]): Promise<void> {
  const message: PushMessage = { id: randomUUID(), kind: 'changed', tags, paths: [] };
  const body = JSON.stringify(message);
  const signature = signBody(newsroom.env.REVALIDATE_SECRET!, body, new Date());
  const headers = { 'content-type': 'application/json', [signatureHeader]: signature };
  const response = await fetch(`${newsroom.siteUrl}/api/revalidate`, { method: 'POST', body, headers });
  expect(response.status).toBe(200);
}

const takenFor = ({ itemId }: Doc) => toSite.taken.filter((body) => body.includes(itemId)).length;

let stories: { tk: Doc; fa: Doc };
let event: Doc;
/** Pages that readers have seen, with words that stand on them. */
let known: { path: string; words: string }[];

const sayKnown = () =>
  Promise.all(
    known.map(async ({ path, words }) => {
      const { status, text } = await look(path);
      return { path, status, hasWords: text.includes(words) };
    }),
  );
const allWell = () => known.map(({ path }) => ({ path, status: 200, hasWords: true }));

beforeAll(async () => {
  [toCms, toSite] = await Promise.all([openSwitchProxy(), openSwitchProxy()]);
  newsroom = await openNewsroom({ toCms, toSite });
  editor = await signIn(newsroom, 'editor');
  const [category] = await editor.find('/categories?where[code][equals]=design');
  design = category!.id;
  stories = {
    tk: await publishNews('tk', 'Çeper ussahana açyldy'),
    fa: await publishNews('fa', 'کارگاه نگارگری باز شد'),
  };
  event = await editor.create('events', {
    language: 'tk',
    title: 'Ussahanada agşam',
    summary: 'Agşam duşuşyk',
    body: richText('Agşam duşuşyk bolar'),
    categories: [design],
    startsAt: new Date(Date.now() + 86_400_000).toISOString(),
    endsAt: new Date(Date.now() + 90_000_000).toISOString(),
    _status: 'published',
  });
  // Oldest first: once this one is taken, what the start of the CMS had to tell is told as well.
  await waitFor(
    async () => takenFor(event),
    (count) => count > 0,
    { timeoutMs: 60_000 },
  );
  const city = await newsroom.client.getCity('ashgabat', 'tk');
  known = [
    { path: '/tk', words: 'Çeper ussahana açyldy' },
    { path: '/fa/news', words: 'کارگاه نگارگری باز شد' },
    { path: newsPath('tk', stories.tk), words: 'Çeper ussahana açyldy, text' },
    { path: newsPath('fa', stories.fa), words: 'کارگاه نگارگری باز شد, text' },
    { path: `/tk/events/${event.itemId}/${event.slug}`, words: 'Ussahanada agşam' },
    { path: `/tk/cities/${city.slug}`, words: city.name },
  ];
  await waitFor(sayKnown, (answers) => answers.every(({ status, hasWords }) => status === 200 && hasWords));
  // The CMS has told of every publication at its start, and the site still fetches the pages of that.
  await waitFor(
    async () => toCms.waiting === 0 && Date.now() - toCms.askedAt > 1_000,
    (isAtRest) => isAtRest,
    { timeoutMs: 90_000 },
  );
}, 240_000);

afterEach(() => {
  toCms.mode = 'pass';
  toSite.mode = 'pass';
});

afterAll(async () => {
  await newsroom?.stop();
  await Promise.all([toCms, toSite].map((proxy) => proxy?.close()));
});

describe('while the CMS', () => {
  const breakings: [string, Mode | 'killed', string][] = [
    ['is dead', 'killed', 'az'],
    ['hangs', 'hang', 'kk'],
    ['answers 500', 'fail', 'uz'],
  ];

  it.each(breakings)('%s, known pages stay, and nothing wrong is kept', async (_name, how, feedLocale) => {
    // Pushes are lost, so that nothing of this story is on the site when the CMS goes.
    toSite.mode = 'refuse';
    const unseen = await publishNews('tk', `Görülmedik habar ${feedLocale}`);
    const feed = `/${feedLocale as 'az'}/feed.xml`;
    const { items } = await newsroom.client.listNews({ locale: feedLocale as 'az', limit: 1 });
    const unknownPath = `/tk/news/${unseen.itemId.split('').reverse().join('')}/hic`;

    if (how === 'killed') await newsroom.cms.stop('SIGKILL');
    else toCms.mode = how;
    const askedBefore = toCms.asked;
    await pushChanged([
      ...[stories.tk, stories.fa, event].map(({ itemId }) => `item:${itemId}`),
      ...['news:tk', 'news:fa', 'cities'],
    ]);
    await expect(sayKnown()).resolves.toEqual(allWell());
    // Each is made anew behind its reader, in vain: the page from before must outlive that, not only the wait for it.
    await waitFor(
      async () => ({ asked: toCms.asked - askedBefore, waiting: toCms.waiting }),
      ({ asked, waiting }) => asked > 0 && waiting === 0,
    );
    await expect(sayKnown()).resolves.toEqual(allWell());
    for (const path of [newsPath('tk', unseen), unknownPath, feed]) {
      const { status } = await look(path);
      expect({ path, isFault: status >= 500 }).toEqual({ path, isFault: true });
    }

    if (how === 'killed') await newsroom.cms.start();
    toCms.mode = 'pass';
    const page = await look(newsPath('tk', unseen));
    expect([page.status, page.text.includes(`Görülmedik habar ${feedLocale}, text`)]).toEqual([200, true]);
    await expect(look(unknownPath)).resolves.toMatchObject({ status: 404 });
    await expect(look(feed)).resolves.toMatchObject({
      status: 200,
      text: expect.stringContaining(items[0]!.id),
    });
    await expect(sayKnown()).resolves.toEqual(allWell());
  });
});

it('shows what changed meanwhile within 35 s of the return of the CMS, though no push arrives', async () => {
  toSite.mode = 'refuse';
  toCms.mode = 'hang';
  await editor.update('news', stories.fa.id, { headline: 'کارگاه تذهیب باز شد', _status: 'published' });
  await pushChanged([`item:${stories.fa.itemId}`, 'news:fa']);
  const asked = toCms.asked;
  const paths = ['/fa/news', newsPath('fa', stories.fa)];
  for (const path of paths) await expect(look(path)).resolves.toMatchObject({ status: 200 });
  await waitFor(async () => toCms.asked > asked && toCms.waiting === 0, Boolean);

  toCms.mode = 'pass';
  const sayFresh = async () => {
    const pages = await Promise.all(paths.map(look));
    return pages.map(({ status, text }) => status === 200 && text.includes('کارگاه تذهیب باز شد'));
  };
  await waitFor(sayFresh, (fresh) => fresh.every(Boolean), { timeoutMs: 35_000 });
});

it('makes a lost push good by the outbox', async () => {
  const story = await publishNews('tk', 'Ýitmeýän habar');
  const path = newsPath('tk', story);
  await waitFor(
    async () => (await look(path)).text,
    (text) => text.includes('Ýitmeýän habar'),
  );
  await waitFor(
    async () => takenFor(story),
    (count) => count > 0,
    { timeoutMs: 30_000 },
  );
  const madeBefore = Date.now();
  const takenBefore = takenFor(story);

  toSite.mode = 'refuse';
  const askedBefore = toSite.asked;
  await editor.update('news', story.id, { headline: 'Tapylan habar', _status: 'published' });
  await waitFor(
    async () => toSite.asked - askedBefore,
    (tries) => tries >= 2,
  );
  expect((await look(path)).text).toContain('Ýitmeýän habar');

  toSite.mode = 'pass';
  await waitFor(
    async () => takenFor(story),
    (count) => count > takenBefore,
    { timeoutMs: 20_000 },
  );
  await waitFor(
    async () => (await look(path)).text,
    (text) => text.includes('Tapylan habar'),
  );
  // By itself the page would not have been made anew before this.
  expect(Date.now() - madeBefore).toBeLessThan(30_000);
});

it('keeps a withdrawal through a kill of the site', async () => {
  const headline = 'Yzyna alynjak habar';
  const story = await publishNews('tk', headline);
  const itemPath = newsPath('tk', story);
  const lists = ['/tk', '/tk/news', '/tk/feed.xml', '/tk/pages.xml'];
  const names = (text: string) => text.includes(story.itemId) || text.includes(headline);
  const sayLists = async () => {
    const answers = await Promise.all(lists.map(look));
    return answers.map(({ status, text }, index) => ({ path: lists[index], status, isNamed: names(text) }));
  };
  const expected = (isNamed: boolean) => lists.map((path) => ({ path, status: 200, isNamed }));
  await waitFor(sayLists, (answers) => answers.every(({ isNamed }) => isNamed), { timeoutMs: 20_000 });
  await waitFor(
    async () => (await look(itemPath)).text,
    (text) => text.includes(`${headline}, text`),
  );

  await editor.update('news', story.id, { _status: 'draft' });
  const isWithdrawn = ({ status, text }: { status: number; text: string }) =>
    status === 404 && text.includes(withdrawnWords) && !text.includes(headline);
  await waitFor(
    async () => [await look(itemPath), ...(await Promise.all(lists.map(look)))],
    (answers) => answers.every(({ text }) => !text.includes(headline)),
  );
  await waitFor(() => look(itemPath), isWithdrawn);
  await waitFor(sayLists, (answers) => isDeepStrictEqual(answers, expected(false)));

  // First on its own: what is on disk must not bring the text back.
  toCms.mode = 'hang';
  await newsroom.site.stop('SIGKILL');
  await newsroom.site.start();
  for (const path of [itemPath, ...lists]) {
    const { text } = await look(path);
    expect({ path, isNamed: text.includes(headline) }).toEqual({ path, isNamed: false });
  }
  toCms.mode = 'pass';
  expect(isWithdrawn(await look(itemPath))).toBe(true);
  await expect(sayLists()).resolves.toEqual(expected(false));
});

it('keeps every page that did not show what was withdrawn, though the CMS hangs from then on', async () => {
  const headline = 'کارگاه سفال بسته شد';
  const story = await publishNews('fa', headline);
  const showing = [
    '/fa',
    '/fa/news',
    '/fa/fields/design',
    '/fa/feed.xml',
    '/fa/pages.xml',
    newsPath('fa', story),
  ];
  const others = [
    ...known.map(({ path }) => path).filter((path) => !showing.includes(path)),
    ...['/tk/cities', '/tk/fields', '/tk/fields/design', '/tk/pages.xml', '/tk/feed.xml', '/tk/events'],
    ...['/ru/fields/design', '/fa/cities', '/fa/fields/music', '/fa/events', newsPath('fa', stories.fa)],
  ];
  const sayNamed = async () => {
    const answers = await Promise.all(showing.map(look));
    return answers.map(({ text }) => text.includes(headline) || text.includes(story.itemId));
  };
  await waitFor(sayNamed, (named) => named.every(Boolean), { timeoutMs: 40_000 });
  for (const path of others)
    await waitFor(
      () => look(path),
      ({ status }) => status === 200,
    );

  const withdrawals = () =>
    toSite.taken.filter((body) => body.includes(story.itemId) && body.includes('"withdrawn"')).length;
  await editor.update('news', story.id, { _status: 'draft' });
  await waitFor(
    async () => withdrawals(),
    (count) => count > 0,
    { timeoutMs: 20_000 },
  );
  toCms.mode = 'hang';
  const rounds = Math.ceil(500 / others.length);
  const wrong: string[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const path of others) {
      const { status } = await look(path);
      if (status !== 200) wrong.push(`${status} ${path}`);
    }
  expect(wrong).toEqual([]);
  for (const path of showing) {
    const { text } = await look(path);
    expect([path, text.includes(headline)]).toEqual([path, false]);
  }
});

it('does not show what was withdrawn while it was away', async () => {
  const headline = 'Sahypa ýokka alnan habar';
  const story = await publishNews('tk', headline);
  const itemPath = newsPath('tk', story);
  await waitFor(
    async () => (await fetch(newsroom.siteUrl + itemPath)).headers.get('x-nextjs-cache'),
    (kept) => kept === 'HIT',
  );
  await newsroom.site.stop();
  // Nor is it pushed before somebody looks.
  toSite.mode = 'refuse';
  await editor.update('news', story.id, { _status: 'draft' });
  await newsroom.site.start();
  expect(await look(itemPath)).toEqual({ status: 404, text: expect.not.stringContaining(headline) });
  // What it asks for is nobody else's business.
  expect((await fetch(`${newsroom.cmsUrl}/api/missed-withdrawals`)).status).toBe(401);
});
