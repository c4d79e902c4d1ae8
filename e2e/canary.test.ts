import { categoryCodes } from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { waitFor } from '@eyvan/test-kit';
import { richText, signIn } from './admin-api';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { openSwitchProxy, type SwitchProxy } from './switch-proxy';

/** Stands in every text that is not public, and nowhere else. */
const canary = 'kanarya7f3q';
/** Stands in every text of this file that is public. */
const song = 'bilbil7f3q';

let newsroom: Newsroom;
/** Between the CMS and the site it pushes to: knows what the site has been told. */
let toSite: SwitchProxy;
let editor: Awaited<ReturnType<typeof signIn>>;
let design: string;
let ashgabat: string;

type Doc = Awaited<ReturnType<typeof editor.create>>;
type Slug = 'news' | 'events';
interface Hidden {
  name: string;
  slug: Slug;
  doc: Doc;
  language: 'tk' | 'fa';
}

/** Words for the three places where an edition has them. */
const words = (slug: Slug, mark: string) => ({
  [slug === 'news' ? 'headline' : 'title']: `${mark}-headline`,
  summary: `${mark}-summary`,
  body: richText(`${mark}-body`),
});

const facts = (slug: Slug) => ({
  language: 'tk',
  categories: [design],
  cities: [ashgabat],
  ...(slug === 'events'
    ? {
        startsAt: new Date(Date.now() + 86_400_000).toISOString(),
        endsAt: new Date(Date.now() + 90_000_000).toISOString(),
      }
    : {}),
});

const publish = (slug: Slug, mark: string) =>
  editor.create(slug, { ...facts(slug), ...words(slug, mark), _status: 'published' });

/** Everything of one kind that nobody outside may read, in each way in which a text can be hidden. */
async function hide(slug: Slug) {
  const mark = (name: string) => `${canary}-${slug}-${name}`;
  const unpublished = await editor.create(
    slug,
    { ...facts(slug), ...words(slug, mark('unpublished')) },
    '?draft=true',
  );
  const rewritten = await publish(slug, `${song}-${slug}`);
  await editor.update(slug, rewritten.id, words(slug, mark('rewritten')), '?draft=true');
  const translation = await editor.create(
    slug,
    { language: 'fa', original: rewritten.id, ...words(slug, mark('translation')) },
    '?draft=true',
  );
  const withdrawn = await publish(slug, mark('withdrawn'));
  const binned = await publish(slug, mark('binned'));
  const inTurkmen = Object.entries({ unpublished, rewritten, withdrawn, binned });
  return [
    ...inTurkmen.map(([name, doc]): Hidden => ({ name, slug, doc, language: 'tk' })),
    { name: 'translation', slug, doc: translation, language: 'fa' } satisfies Hidden,
  ];
}

interface Answer {
  url: string;
  status: number;
  text: string;
}

async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
    ...init,
    // A connection that was kept may be closed by a busy server in the moment in which it is used again.
    headers: { connection: 'close', ...init.headers },
  });
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return { url, status: response.status, text: `${headers}\n\n${await response.text()}` };
}

/** Six at a time: two cores, and a CMS behind them. */
async function askAll(urls: string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const rest = [...new Set(urls)];
  const work = async () => {
    for (let url = rest.shift(); url; url = rest.shift()) answers.push(await ask(url));
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return answers;
}

/** Where a word was found. What an answer repeats of its own address does not count: the reader brought it. */
const findIn = (answers: Answer[], word: string) =>
  answers
    .filter(({ url, text }) => text.replaceAll(new URL(url).pathname, '').replaceAll(url, '').includes(word))
    .map(({ url }) => url);

const pathOf = ({ slug, doc, language }: Hidden) =>
  slug === 'news'
    ? sitePaths.news(language, doc.itemId, doc.slug)
    : sitePaths.event(language, doc.itemId, doc.slug);

function listPages(): string[] {
  const fields = categoryCodes.map((field) => sitePaths.category('tk', field));
  const pages = localeCodes.flatMap((code) => [
    ...[sitePaths.home, sitePaths.newsList, sitePaths.eventList, sitePaths.categories].map((to) => to(code)),
    ...[sitePaths.cities, sitePaths.about].map((to) => to(code)),
    ...['feed.xml', 'pages.xml', 'events/past'].map((name) => `/${code}/${name}`),
    sitePaths.category(code, 'design'),
    sitePaths.city(code, 'ashgabat'),
  ]);
  return [...fields, ...pages];
}

/** The would-be addresses of what is hidden, and those that lead to it. */
const itemPages = (hidden: Hidden[]) =>
  hidden.flatMap((one) => {
    const path = pathOf(one);
    const inEveryLanguage = localeCodes.map((code) => path.replace(/^\/\w+/, `/${code}`));
    return [...inEveryLanguage, path.replace(/\/[^/]+$/, ''), path.replace(/[^/]+$/, 'x')];
  });

const apiPaths = (locales: readonly LocaleCode[]) => [
  '/api/v1/openapi.json',
  '/api/v1/locales',
  `/api/v1/news?locale=tk&draft=true`,
  `/api/v1/news?locale=tk&where[headline][contains]=${canary}`,
  ...locales.flatMap((code) => [
    ...['news', 'events'].flatMap((list) => [
      `/api/v1/${list}?locale=${code}&limit=50`,
      `/api/v1/${list}?locale=${code}&limit=50&order=asc`,
      `/api/v1/${list}?locale=${code}&limit=50&category=design`,
      `/api/v1/${list}?locale=${code}&limit=50&city=ashgabat`,
    ]),
    `/api/v1/categories?locale=${code}`,
    `/api/v1/cities?locale=${code}`,
    `/api/v1/cities/ashgabat?locale=${code}`,
    ...hidden.map(({ slug, doc }) => `/api/v1/${slug}/${doc.itemId}?locale=${code}`),
  ]),
];

async function listRestPaths(hidden: Hidden[]): Promise<string[]> {
  const all = 'depth=3&limit=100&locale=all&fallback-locale=none';
  const collections = ['news', 'events', 'media', 'categories', 'cities', 'organizations', 'venues', 'users'];
  const inner = [
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
    'payload-locked-documents',
    'payload-preferences',
  ];
  const lists = [...collections, ...inner].flatMap((name) => [
    `/api/${name}?${all}`,
    `/api/${name}?${all}&draft=true&trash=true&sort=-updatedAt`,
    `/api/${name}/versions?${all}`,
    `/api/${name}/count?draft=true`,
  ]);
  const searches = ['news', 'events'].flatMap((name) =>
    ['', '/versions', '/count'].flatMap((part) => {
      const prefix = part === '/versions' ? 'version.' : '';
      return [
        `/api/${name}${part}?where[${prefix}summary][contains]=${canary}&draft=true`,
        `/api/${name}${part}?where[or][0][${prefix}summary][like]=${canary}&sort=${prefix}summary&${all}`,
        `/api/${name}${part}?where[${prefix}_status][equals]=draft&select[summary]=true`,
        `/api/${name}${part}?where[${prefix}createdBy.email][exists]=true&pagination=false`,
      ];
    }),
  );
  const versions = await Promise.all(
    hidden.map(async ({ slug, doc }) => {
      const found = await editor.find(`/${slug}/versions?where[parent][equals]=${doc.id}&limit=5`);
      return found.map(({ id }) => `/api/${slug}/versions/${id}?${all}`);
    }),
  );
  expect(versions.flat().length).toBeGreaterThanOrEqual(hidden.length);
  const documents = hidden.flatMap(({ slug, doc }) => [
    `/api/${slug}/${doc.id}?${all}`,
    `/api/${slug}/${doc.id}?draft=true&trash=true&${all}`,
    `/api/${slug}/${doc.id}/preview`,
    `/admin/collections/${slug}/${doc.id}`,
  ]);
  const globals = ['/api/globals', '/api/globals/newsroom', '/admin/globals/newsroom', '/admin/welcome'];
  const others = ['/api/access', '/api/users/me', ...globals, '/admin', '/admin/collections/news'];
  return [...lists, ...searches, ...versions.flat(), ...documents, ...others];
}

let hidden: Hidden[];
/** Where the texts that are withdrawn later were found while they were public. */
let foundBefore: string[];

beforeAll(async () => {
  toSite = await openSwitchProxy();
  newsroom = await openNewsroom({ toSite });
  editor = await signIn(newsroom, 'editor');
  design = (await editor.find('/categories?where[code][equals]=design'))[0]!.id;
  ashgabat = (await editor.find('/cities?where[slug][equals]=ashgabat'))[0]!.id;
  hidden = [...(await hide('news')), ...(await hide('events'))];

  const isTold = ({ doc }: Hidden) => toSite.taken.some((body) => body.includes(doc.itemId));
  const published = hidden.filter(({ name }) => ['rewritten', 'withdrawn', 'binned'].includes(name));
  await waitFor(
    async () => published.map(isTold),
    (told) => told.every(Boolean),
    { timeoutMs: 60_000 },
  );

  const toWithdraw = hidden.filter(({ name }) => name === 'withdrawn' || name === 'binned');
  // Readers see them first, so that whatever the edge keeps has them.
  const seen = ['/tk', '/tk/news', '/tk/events', '/tk/feed.xml', '/tk/pages.xml', '/tk/fields/design'];
  const urls = [...seen, '/tk/cities/ashgabat', '/api/v1/news?locale=tk', ...toWithdraw.map(pathOf)].map(
    (path) => newsroom.siteUrl + path,
  );
  foundBefore = await waitFor(
    async () => findIn(await askAll(urls), canary),
    (found) => found.length === urls.length,
    { timeoutMs: 60_000 },
  );
  for (const { name, slug, doc } of toWithdraw) {
    const withdrawal = { _status: 'draft', withdrawnReason: `${canary} reason` };
    const data = name === 'binned' ? { deletedAt: new Date().toISOString() } : withdrawal;
    await editor.update(slug, doc.id, data);
  }
  await waitFor(
    async () => findIn(await askAll(urls), canary),
    (found) => found.length === 0,
    { timeoutMs: 10_000 },
  );
}, 180_000);

afterAll(async () => {
  await newsroom?.stop();
  await toSite?.close();
});

it('finds a canary where there is one: what was public, before it was withdrawn', () => {
  expect(foundBefore).toHaveLength(12);
});

it('has what is not public in every version that the newsroom keeps', async () => {
  for (const { slug, doc } of hidden) {
    const versions = await editor.find(
      `/${slug}/versions?where[parent][equals]=${doc.id}&limit=1&sort=-updatedAt`,
    );
    expect(JSON.stringify(versions)).toContain(canary);
  }
});

it('shows nothing of it on any page, feed or sitemap of the site', async () => {
  const paths = ['/', '/robots.txt', '/sitemap.xml', ...listPages(), ...itemPages(hidden)];
  const answers = await askAll(paths.map((path) => newsroom.siteUrl + path));
  expect(answers.filter(({ status }) => status >= 500).map(({ url }) => url)).toEqual([]);
  expect(findIn(answers, canary)).toEqual([]);

  const published = hidden.filter(({ name }) => name === 'rewritten');
  const places = ['/tk', '/tk/news', '/tk/events', '/tk/feed.xml', '/tk/pages.xml', '/tk/fields/design'];
  const found = findIn(answers, song);
  for (const path of [...places, '/tk/cities/ashgabat', ...published.map(pathOf)])
    expect(found).toContain(newsroom.siteUrl + path);
});

it.each([
  ['site', localeCodes],
  // The same answers at their source: where they differ by language, the site's door has shown it.
  ['cms', ['tk', 'fa']],
] as const)('shows nothing of it in the public API of the %s', async (door, locales) => {
  const origin = door === 'site' ? newsroom.siteUrl : newsroom.cmsUrl;
  const answers = await askAll(apiPaths(locales).map((path) => origin + path));
  expect(answers.filter(({ status }) => status >= 500).map(({ url }) => url)).toEqual([]);
  expect(findIn(answers, canary)).toEqual([]);

  const found = findIn(answers, song);
  for (const { slug, doc } of hidden.filter(({ name }) => name === 'rewritten')) {
    expect(found).toContain(`${origin}/api/v1/${slug}?locale=tk&limit=50`);
    expect(found).toContain(`${origin}/api/v1/${slug}/${doc.itemId}?locale=tk`);
  }
});

it('shows nothing of it to the anonymous in the REST of the CMS', async () => {
  const paths = await listRestPaths(hidden);
  const answers = await askAll(paths.map((path) => newsroom.cmsUrl + path));
  // A query that is written into a body instead of the address.
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'GET' };
  for (const name of ['news', 'events', 'news/versions', 'publications']) {
    const body = 'limit=100&draft=true&depth=3';
    const override = { ...form, 'x-payload-http-method-override': 'GET' };
    answers.push(await ask(`${newsroom.cmsUrl}/api/${name}`, { method: 'POST', headers: override, body }));
  }
  const query = JSON.stringify({ query: '{ allNews(draft: true) { docs { headline summary } } }' });
  for (const path of ['/api/graphql', '/api/graphql-playground']) {
    const headers = { 'content-type': 'application/json' };
    answers.push(await ask(newsroom.cmsUrl + path, { method: 'POST', headers, body: query }));
  }
  expect(answers.filter(({ status }) => status >= 500).map(({ url, status }) => `${status} ${url}`)).toEqual(
    [],
  );
  expect(findIn(answers, canary)).toEqual([]);
  // Not even how many there are.
  const open = answers.filter(({ url, status }) => status === 200 && /\/api\/(?:news|events)\b/.test(url));
  expect(open.map(({ url }) => url)).toEqual([]);
});
