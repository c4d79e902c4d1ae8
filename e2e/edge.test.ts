import { median, waitFor, type Person } from '@eyvan/test-kit';
import { newsPath, signIn, toNews } from './admin-api';
import { accepting, ask, openEdge, type Asking, type Edge, type Said } from './edge';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { openSwitchProxy, type SwitchProxy } from './switch-proxy';

// The whole newsroom behind a real nginx. What needs no newsroom is in edge-alone.test.ts.
let newsroom: Newsroom;
let edge: Edge;
let editor: Person;
/** Between the edge and the site. */
let toSite: SwitchProxy;
/** Between the CMS and the inner door of the edge. */
let toEdge: SwitchProxy;
let design: string;

const publishNews = (language: string, headline: string) =>
  editor.create('news', toNews(design, language, headline));
type Doc = Awaited<ReturnType<typeof publishNews>>;

/** Where a news item in Turkmen can be read. */
const placesOf = (story: Doc) => [
  newsPath('tk', story),
  '/tk',
  '/tk/news',
  '/tk/fields/design',
  '/tk/feed.xml',
  '/tk/pages.xml',
  `/api/v1/news/${story.itemId}?locale=tk`,
  '/api/v1/news?locale=tk',
  '/api/v1/news?locale=tk&category=design&limit=5',
];

/** Everything that names a story, at its places, asked of the site itself or through the edge. */
const names = ({ text }: Said, story: Doc) => text.includes(story.itemId) || text.includes(story.slug);
const namedAt = async (origin: string, story: Doc) => {
  const places = placesOf(story);
  const said = await Promise.all(places.map((place) => ask(origin, place)));
  // The page and the API say of a withdrawn item that it was withdrawn, by its name in the address.
  return places.filter((_, index) => said[index]!.status === 200 && names(said[index]!, story));
};
const isEverywhere = async (origin: string, story: Doc) => {
  await waitFor(
    () => namedAt(origin, story),
    (places) => places.length === placesOf(story).length,
    { timeoutMs: 30_000 },
  );
};

/** When what is asked for first holds, in milliseconds since the epoch. */
async function firstTime(holds: () => Promise<boolean>): Promise<number> {
  await waitFor(holds, Boolean, { timeoutMs: 30_000 });
  return Date.now();
}

beforeAll(async () => {
  [toSite, toEdge] = await Promise.all([openSwitchProxy(), openSwitchProxy()]);
  edge = await openEdge([toSite.url]);
  toEdge.target = edge.controlUrl;
  newsroom = await openNewsroom({ edge: { url: edge.url, controlUrl: toEdge.url, toSite } });
  editor = await signIn(newsroom, 'editor');
  const [category] = await editor.find('/categories?where[code][equals]=design');
  design = category!.id;
}, 240_000);

afterEach(() => {
  toSite.mode = 'pass';
});

afterAll(async () => {
  await edge?.stop();
  await newsroom?.stop();
  await Promise.all([toSite, toEdge].map((proxy) => proxy?.close()));
});

/** At once, and again when the site has taken its push. */
const isDroppedTwice = (dropsBefore: number) =>
  waitFor(
    async () => toEdge.taken.length - dropsBefore,
    (drops) => drops === 2,
  );

describe('what changes', () => {
  /** How much later than at the site a change is at the edge, by place, in milliseconds. */
  async function timeChange(name: string) {
    const story = await publishNews('tk', `Täze habar: ${name}`);
    await isEverywhere(edge.url, story);
    const words = `Üýtgän habar: ${name}`;
    const places = placesOf(story).filter((place) => place !== '/tk/pages.xml');
    const isAt = (origin: string, place: string) => async () =>
      (await ask(origin, place)).text.includes(words);
    const seen = Promise.all(
      places.map(async (place) => {
        const [atSite, atEdge] = await Promise.all(
          [newsroom.siteUrl, edge.url].map((origin) => firstTime(isAt(origin, place))),
        );
        return atEdge! - atSite!;
      }),
    );
    await editor.update('news', story.id, { headline: words, _status: 'published' });
    return seen;
  }

  it('is at the edge within 2 s of the site', async () => {
    const rounds: number[][] = [];
    for (const name of ['news', 'more news', 'other news']) rounds.push(await timeChange(name));
    // By place: the middle one of three, as the machine may be busy at a moment.
    const late = rounds[0]!.map((_, place) => rounds.map((times) => times[place]!));
    expect(late.filter((times) => median(times) > 2_000)).toEqual([]);
  });

  it('is gone within 5 s of its withdrawal, everywhere and in every encoding, and stays away', async () => {
    let story!: Doc;
    const shown = async () => {
      const said = await Promise.all(
        Object.values(accepting).flatMap((headers) =>
          placesOf(story).map(async (place) => ({ place, answer: await ask(edge.url, place, { headers }) })),
        ),
      );
      return said
        .filter(({ answer }) => answer.text.includes('Yzyna alynjak habar'))
        .map(({ place }) => place);
    };
    const times: number[] = [];
    for (const name of ['bir', 'iki', 'üç']) {
      story = await publishNews('tk', `Yzyna alynjak habar: ${name}`);
      await isEverywhere(edge.url, story);
      const dropsBefore = toEdge.taken.length;
      const begun = Date.now();
      await editor.update('news', story.id, { _status: 'draft' });
      await waitFor(shown, (places) => places.length === 0);
      times.push(Date.now() - begun);
      await isDroppedTwice(dropsBefore);
    }
    expect({ times, isInTime: median(times) < 5_000 }).toEqual({ times, isInTime: true });
    await expect(ask(edge.url, newsPath('tk', story))).resolves.toMatchObject({ status: 404 });
    await expect(ask(edge.url, `/api/v1/news/${story.itemId}?locale=tk`)).resolves.toMatchObject({
      status: 410,
    });

    // Whatever happens then: the site goes, the edge is started anew.
    toSite.mode = 'refuse';
    await expect(shown()).resolves.toEqual([]);
    await edge.forget();
    await expect(shown()).resolves.toEqual([]);
    await edge.stop();
    await edge.start();
    await expect(shown()).resolves.toEqual([]);
  });

  it('and was withdrawn while nobody looked is not shown by an edge whose site is gone', async () => {
    const story = await publishNews('tk', 'Görülmedik yzyna alyş');
    await isEverywhere(edge.url, story);
    await edge.forget();
    const dropsBefore = toEdge.taken.length;
    await editor.update('news', story.id, { _status: 'draft' });
    await isDroppedTwice(dropsBefore);
    await newsroom.site.stop('SIGKILL');
    for (const place of placesOf(story)) {
      const { text } = await ask(edge.url, place);
      expect({ place, isShown: text.includes('Görülmedik') }).toEqual({ place, isShown: false });
    }
    await newsroom.site.start();
  });

  it('and is withdrawn while the site is gone is gone all the same', async () => {
    const story = await publishNews('tk', 'Saýtsyz yzyna alyş');
    await isEverywhere(edge.url, story);
    await newsroom.site.stop('SIGKILL');
    await expect(ask(edge.url, newsPath('tk', story))).resolves.toMatchObject({ status: 200 });
    const dropsBefore = toEdge.taken.length;
    await editor.update('news', story.id, { _status: 'draft' });
    const shown = async () => {
      const said = await Promise.all(placesOf(story).map((place) => ask(edge.url, place)));
      return said.filter(({ text }) => text.includes('Saýtsyz')).length;
    };
    await waitFor(shown, (count) => count === 0);
    await newsroom.site.start();
    await waitFor(
      () => ask(edge.url, newsPath('tk', story)),
      ({ status }) => status === 404,
    );
    await isDroppedTwice(dropsBefore);
  });
});

describe('when the site', () => {
  let known: string[];

  beforeAll(async () => {
    const story = await publishNews('tk', 'Belli habar');
    await isEverywhere(edge.url, story);
    const article = await ask(edge.url, newsPath('tk', story));
    const [style] = /\/_next\/static\/[^"]+\.css/.exec(article.text) ?? [];
    const { items } = await newsroom.client.listNews({ locale: 'tk', limit: 20 });
    const picture = items.find(({ image }) => image)!.image!.files[0]!.url;
    known = [
      ...placesOf(story),
      '/',
      '/fa',
      '/robots.txt',
      '/sitemap.xml',
      style!,
      new URL(picture).pathname,
    ];
    for (const headers of Object.values(accepting)) {
      for (const path of known) {
        const { status } = await ask(edge.url, path, { headers });
        expect({ path, isGood: status < 400 }).toEqual({ path, isGood: true });
      }
    }
  });

  it.each(['is dead', 'hangs', 'answers 500'])(
    '%s, what was read stays, and no answer is a 5xx',
    async (how) => {
      const before = await Promise.all(known.map((path) => ask(edge.url, path)));
      if (how === 'is dead') await newsroom.site.stop('SIGKILL');
      else toSite.mode = how === 'hangs' ? 'hang' : 'fail';
      // Longer than anything is fresh, or shown while it is made anew.
      const end = Date.now() + 8_000;
      while (Date.now() < end) {
        for (const headers of Object.values(accepting)) {
          const answers = await Promise.all(known.map((path) => ask(edge.url, path, { headers })));
          answers.forEach(({ status, text }, index) => {
            const was = before[index]!;
            expect([known[index], status, text === was.text]).toEqual([known[index], was.status, true]);
          });
        }
      }
      toSite.mode = 'pass';
      if (how === 'is dead') await newsroom.site.start();
      const fresh = `/tk/nothing-here-${how.replaceAll(' ', '-')}`;
      await waitFor(
        () => ask(edge.url, fresh),
        ({ status }) => status === 404,
      );
    },
  );
});

it('200 readers of a cold page are one request to the site', async () => {
  const story = await publishNews('tk', 'Köp okyjyly habar');
  const path = newsPath('tk', story);
  await waitFor(
    () => ask(newsroom.siteUrl, path),
    ({ status }) => status === 200,
  );
  for (const headers of Object.values(accepting)) {
    await edge.forget();
    const askedBefore = toSite.asked;
    const readers = await Promise.all(Array.from({ length: 200 }, () => ask(edge.url, path, { headers })));
    expect(readers.every(({ status, text }) => status === 200 && text.includes('Köp okyjyly habar'))).toBe(
      true,
    );
    expect(toSite.asked - askedBefore).toBe(1);
  }
});

describe('a hostile reader', () => {
  const hostile: [string, Asking, string?][] = [
    ['another host', { headers: { host: 'evil.example' } }],
    [
      'forwarded hosts',
      {
        headers: {
          'x-forwarded-host': 'evil.example',
          'x-forwarded-proto': 'gopher',
          forwarded: 'host=evil',
        },
      },
    ],
    [
      'a client component request',
      {
        headers: {
          rsc: '1',
          'next-router-prefetch': '1',
          'next-router-state-tree': '%5B%22%22%5D',
          'next-url': '/fa',
        },
      },
    ],
    [
      'inner headers of Next',
      {
        headers: {
          'x-middleware-subrequest': 'src/proxy',
          'x-nextjs-data': '1',
          'x-invoke-path': '/fa',
          'x-matched-path': '/fa',
          'x-middleware-rewrite': '/fa',
          'x-prerender-revalidate': '1',
        },
      },
    ],
    [
      'another method in a header',
      {
        headers: { 'x-http-method-override': 'POST', 'x-original-url': '/admin', 'x-rewrite-url': '/admin' },
      },
    ],
    [
      'a cookie of preview',
      { headers: { cookie: '__prerender_bypass=1; __next_preview_data=1; NEXT_LOCALE=fa' } },
    ],
    ['a language', { headers: { 'accept-language': 'fa' } }],
    ['a range', { headers: { range: 'bytes=0-10' } }],
    ['strange encodings', { headers: { 'accept-encoding': 'br;q=0, x, *;q=0.1' } }],
    [
      'a condition',
      { headers: { 'if-none-match': '*', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' } },
    ],
    ['a HEAD', { method: 'HEAD' }],
    ['parameters of Next', {}, '?_rsc=1&__nextLocale=fa&nxtPlocale=fa'],
    ['a parameter', {}, '?utm_source=<script>'],
    ['a broken parameter', {}, '?%ff=%00&&&=;'],
  ];

  it.each(hostile)('with %s changes nothing for the next one', async (_what, asking, query = '') => {
    const story = await publishNews('tk', 'Duşmanly habar');
    const path = newsPath('tk', story);
    const truth = await waitFor(
      () => ask(newsroom.siteUrl, path),
      ({ status }) => status === 200,
    );
    // It is the first to come.
    await ask(edge.url, path + query, asking);
    const { status, text, headers } = await ask(edge.url, path);
    expect([status, text]).toEqual([200, truth.text]);
    for (const name of [
      'content-type',
      'content-security-policy',
      'cache-control',
      'etag',
      'x-frame-options',
    ])
      expect([name, headers[name]]).toEqual([name, truth.headers[name]]);
    for (const name of Object.keys(headers))
      expect(name).not.toMatch(/next|powered|accel|x-site|cookie|location/);
    expect(text).not.toContain('evil.example');
  });

  it('with a parameter that the API does not know is refused alone', async () => {
    const good = '/api/v1/news?locale=tk&limit=3';
    for (const path of [`${good}&x=1`, '/api/v1/news?limit=3&locale=tk&locale=fa', '/api/v1/news?LOCALE=tk'])
      await expect(ask(edge.url, path)).resolves.toMatchObject({ status: 400 });
    await expect(ask(edge.url, good)).resolves.toMatchObject({ status: 200 });
    const preflight = await ask(edge.url, good, {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example' },
    });
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
  });

  it.each([
    '/admin',
    '/admin/login',
    '/api/users',
    '/api/news',
    '/api/news?draft=true',
    '/api/graphql',
    '/api/media/file/x.jpg',
    '/api/v1/../users',
    '/api/v1/..%2fusers',
    '/api/v1/%2e%2e/news',
    '/api/v1/..%252fusers',
    '//api/users',
    '/api/revalidate',
    '/readyz',
    '/media/../api/users',
    '/media/..%2fusers',
    '/media/%2e%2e%2fusers',
    '/_next/image?url=%2Fapi%2Fusers&w=640&q=75',
    '/drop',
  ])('finds no other door at %s', async (path) => {
    const { status, headers, text } = await ask(edge.url, path);
    if (status === 307) {
      // To the same words in a language, where there is no such page.
      expect(headers.location).toMatch(/^\/[a-z]{2}\//);
      await expect(ask(edge.url, headers.location!)).resolves.toMatchObject({ status: 404 });
    } else expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/payload|"docs"/i);
  });

  it('cannot push to the site', async () => {
    const asked = toSite.asked;
    await expect(ask(edge.url, '/api/revalidate', { method: 'POST', body: '{}' })).resolves.toMatchObject({
      status: 405,
    });
    expect(toSite.asked).toBe(asked);
  });
});
