import { openStaffedNewsroom } from '../open-newsroom';
import { drawJpeg, eventData, newsData, richText, toFile } from '../content';
import { createEdition, createTranslation, publicationsOf, publish } from '../editions';
import { password } from '../people';
import { restAs, signInAll, type RestAnswer } from '../rest';

// Whatever is wrong with what comes in: a 400 that names the field, and nothing stored in part.
const {
  payload,
  refs,
  rests: { editor: ask },
} = await openStaffedNewsroom();
let wordless: string;

beforeAll(async () => {
  const data = { alt: 'Only in English' };
  const file = toFile(await drawJpeg(40, 30));
  wordless = (await payload.create({ collection: 'media', locale: 'en', data: data as never, file })).id;
});

const collections = [
  'news',
  'events',
  'categories',
  'cities',
  'organizations',
  'venues',
  'media',
  'users',
] as const;
const inside = [
  ...([
    'publications',
    'items',
    'links',
    'releases',
    'previews',
    'receipts',
    'outbox',
    'payload-jobs',
  ] as const),
  ...(['notices', 'mails', 'comments', 'activity'] as const),
];

/** Everything that is stored, versions too. */
async function allStored() {
  const all: Record<string, unknown> = {};
  for (const slug of [...collections, ...inside])
    all[slug] = (await payload.db.find({ collection: slug as never, limit: 0, pagination: false })).docs;
  for (const slug of ['news', 'events'] as const)
    all[`${slug} versions`] = (
      await payload.db.findVersions({ collection: slug, limit: 0, pagination: false })
    ).docs;
  // A login writes a session; nothing of this is about that.
  delete all.users;
  return all;
}

function expectRefusal({ status, body, text }: RestAnswer, field: string) {
  expect({ status, text }).toMatchObject({ status: 400 });
  const [error] = body.errors as { message: string; data?: { errors?: { path: string }[] } }[];
  const named = [error!.message, ...(error!.data?.errors ?? []).map(({ path }) => path)];
  expect(named.join(' ')).toContain(field);
  expect(text).not.toMatch(/SQLITE|Failed query|node_modules|\bat \w+ \(/);
}

type Wrong = [what: string, field: string, data: Record<string, unknown>];
const nul = '\u0000';
const half = '\uD83C';
/** What stands for what JavaScript cannot write, or not without running out of stack. */
const raw: Record<string, string> = {
  ENDLESS: '1e999',
  DEEP: `${'{"children":['.repeat(1_000)}${']}'.repeat(1_000)}`,
  DEEPER: `${'{"children":['.repeat(50_000)}${']}'.repeat(50_000)}`,
};
const toJson = (data: object) =>
  JSON.stringify(data).replace(/"(ENDLESS|DEEP|DEEPER)"/g, (_all, name: string) => raw[name]!);
const block = (fields: object) =>
  nodes({ type: 'block', version: 2, format: '', fields: { id: 'a1', ...fields } });
const nodes = (node: object) => ({ root: { ...richText('x').root, children: [node] } });

/** Wrong whenever it is saved, as a draft as well. */
const always: Wrong[] = [
  ['a headline of spaces', 'headline', { headline: ' \u00A0\u3000 ' }],
  ['a headline of nothing to see', 'headline', { headline: '\u200B\u2060' }],
  ['a headline with a NUL', 'headline', { headline: `Head${nul}line` }],
  ['a headline with half a character', 'headline', { headline: `Head${half}line` }],
  ['a headline with an escape', 'headline', { headline: 'Head\u001B[31mline' }],
  ['a NUL in the text', 'body', { body: richText(`a${nul}b`) }],
  ['half a character in the summary', 'summary', { summary: `a${half}` }],
  ['a control character in a list', 'corrections', { corrections: [{ kind: 'typo', note: 'a\u0007' }] }],
  ['a list for a headline', 'headline', { headline: ['a'] }],
  ['a group for a headline', 'headline', { headline: { en: 'a' } }],
  ['a number for a summary', 'summary', { summary: 7 }],
  ['a text for a rich text', 'body', { body: 'a' }],
  ['a rich text that grows from a text', 'body', { body: { root: 'a' } }],
  ['a rich text that grows from nothing', 'body', { body: { root: null } }],
  ['a text for the parts of a text', 'body', { body: nodes({ type: 'table', children: 'abc' }) }],
  ['a group for the parts of a text', 'body', { body: nodes({ type: 'table', children: { a: 1 } }) }],
  ['nothing for the parts of a text', 'body', { body: nodes({ type: 'paragraph', children: null }) }],
  ['nothing for a part of a text', 'body', { body: nodes({ type: 'paragraph', children: [null] }) }],
  ['a text for a part of a text', 'body', { body: nodes({ type: 'list', children: ['a'] }) }],
  ['a list for words', 'body', { body: nodes({ type: 'text', text: ['a'] }) }],
  ['a number for a kind of part', 'body', { body: nodes({ type: 7 }) }],
  ['a text for the fields of a block', 'body', { body: nodes({ type: 'block', fields: 'a' }) }],
  ['nothing for the fields of a block', 'body', { body: nodes({ type: 'block', fields: null }) }],
  ['a text for categories', 'categories', { categories: 'design' }],
  ['a list of lists for categories', 'categories', { categories: [['a']] }],
  ['a text for corrections', 'corrections', { corrections: 'a' }],
  ['a list of texts for corrections', 'corrections', { corrections: ['a'] }],
  ['a text for a source', 'source', { source: 'a' }],
  ['a list in a source', 'source.programme', { source: { programme: ['a'] } }],
  ['a status that is none', '_status', { _status: ['draft'] }],
  ['a stage that is none', 'stage', { stage: 'nearly' }],
  ['a status of another kind', '_status', { _status: 'maybe' }],
  ['a language that is none', 'language', { language: 'xx' }],
  ['a list of languages', 'language', { language: ['en'] }],
  ['no language', 'language', { language: null }],
  ['an original that is not there', 'original', { original: '00000000-0000-4000-8000-000000000000' }],
  ['a text a thousand levels deep', 'body', { body: { root: 'DEEP' } }],
  ['a text that overflows the stack', 'body', { body: { root: 'DEEPER' } }],
  ['what is no field, without end', 'nothing', { nothing: 'DEEPER' }],
  ['a headline that is too long', 'headline', { headline: 'a'.repeat(201) }],
  ['a headline of megabytes', 'headline', { headline: 'a'.repeat(3_000_000) }],
  ['a summary that is too long', 'summary', { summary: 'a'.repeat(401) }],
  ['a byline that is too long', 'byline', { byline: 'a'.repeat(100_000) }],
  [
    'an address that is too long',
    'source.url',
    { source: { url: `https://a.example/${'a'.repeat(9_000)}` } },
  ],
  [
    'a note that is too long',
    'corrections.0.note',
    { corrections: [{ kind: 'typo', note: 'a'.repeat(1_001) }] },
  ],
  [
    'more notes than there may be',
    'corrections',
    { corrections: Array(101).fill({ kind: 'typo', note: 'a' }) },
  ],
  ['a hundred thousand empty notes', 'corrections', { corrections: Array(100_000).fill({}) }],
  ['more cities than there may be', 'cities', { cities: Array(51).fill('a') }],
  ['a hundred thousand pictures', 'gallery', { gallery: Array(100_000).fill('a') }],
  ['a text of a book', 'body', { body: richText('a'.repeat(500_001)) }],
  ['a text of many small parts', 'body', { body: richText(...Array<string>(20_000).fill('a')) }],
  ['a quotation that is too long', 'body', { body: block({ blockType: 'quote', text: 'a'.repeat(5_001) }) }],
  ['a gallery of too many', 'body', { body: block({ blockType: 'gallery', images: Array(51).fill('a') }) }],
];

/** Wrong for the public: a draft may wait for it. */
const onPublication: Wrong[] = [
  ['no category', 'categories', { categories: [] }],
  ['no summary', 'summary', { summary: '' }],
  ['no headline', 'headline', { headline: '' }],
  ['a time that lies ahead', 'publishedAt', { publishedAt: '2040-01-01T00:00:00.000Z' }],
  ['a source that is no address', 'url', { source: { url: 'javascript:alert(1)' } }],
  ['a correction without words', 'note', { corrections: [{ kind: 'typo' }] }],
  ['a node that the editor cannot make', 'body', { body: nodes({ type: 'horizontalrule', version: 1 }) }],
  [
    'a block that the editor cannot make',
    'body',
    { body: nodes({ type: 'block', fields: { blockType: 'html' } }) },
  ],
  [
    'an embed of somewhere else',
    'body',
    {
      body: nodes({
        type: 'block',
        version: 2,
        format: '',
        fields: { id: 'a1', blockType: 'embed', url: 'https://evil.example/', title: 'x' },
      }),
    },
  ],
];

const events: Wrong[] = [
  ['an end before the start', 'endsAt', { endsAt: '2027-02-28T14:00:00.000Z' }],
  ['an end without a start', 'startsAt', { startsAt: null }],
  ['a start that is no date', 'startsAt', { startsAt: 'tomorrow' }],
  ['a start in the year 26', 'startsAt', { startsAt: '0026-03-01T14:00:00.000Z', endsAt: null }],
  ['a start in the year 275760', 'startsAt', { startsAt: '+275760-01-01T00:00:00.000Z', endsAt: null }],
  ['an unknown time zone', 'timeZone', { timeZone: 'Asia/Atlantis' }],
  ['an offset for a time zone', 'timeZone', { timeZone: '+05:00' }],
  ['an unknown country', 'participants.0.country', { participants: [{ country: 'XX' }] }],
  ['a country in small letters', 'participants.0.country', { participants: [{ country: 'tm' }] }],
  ['a latitude that is none', 'latitude', { latitude: 'north' }],
  ['a latitude without end', 'latitude', { latitude: 'ENDLESS' }],
  ['an address that is none', 'onlineUrl', { onlineUrl: 'ftp://files.example/' }],
  ['a registration by script', 'registrationUrl', { registrationUrl: 'javascript:alert(1)' }],
  ['a title of spaces', 'title', { title: '   ' }],
];

describe.each(['?draft=true', ''])('an edition%s', (query) => {
  it.each(always)('refuses %s', async (_what, field, data) => {
    const before = await allStored();
    expectRefusal(await ask('POST', `/news${query}`, toJson(newsData([refs.design], data))), field);
    expect(await allStored()).toEqual(before);
  });

  it.each(events)('refuses %s', async (_what, field, data) => {
    const before = await allStored();
    expectRefusal(await ask('POST', `/events${query}`, toJson(eventData([refs.design], data))), field);
    expect(await allStored()).toEqual(before);
  });

  it('refuses a change that is wrong, and stays as it was', async () => {
    for (const slug of ['news', 'events'] as const) {
      const { id } = await createEdition(payload, slug, [refs.design], { _status: 'published' });
      const before = await allStored();
      for (const [, field, data] of slug === 'news' ? always : events) {
        // What an edition is named by cannot change at all.
        if (['language', 'original'].includes(field)) continue;
        expectRefusal(await ask('PATCH', `/${slug}/${id}${query}`, toJson(data)), field);
      }
      expect(await allStored()).toEqual(before);
    }
  });
});

it('of a form in which much is too large, each field is named, and the others can be saved', async () => {
  const { id } = await createEdition(payload, 'news', [refs.design]);
  const good = { dateline: 'Aşgabat', byline: 'Somebody' };
  const large = {
    headline: 'a'.repeat(201),
    summary: 'b'.repeat(401),
    corrections: [{ note: 'c'.repeat(1_001) }],
  };
  const path = `/news/${id}?draft=true&autosave=true`;
  const { body, status } = await ask('PATCH', path, { ...good, ...large });
  expect(status).toBe(400);
  expect(body.errors[0].data.errors).toEqual([
    { path: 'headline', message: 'takes 200 characters at most' },
    { path: 'summary', message: 'takes 400 characters at most' },
    { path: 'corrections.0.note', message: 'takes 1000 characters at most' },
  ]);
  expect(await ask('PATCH', path, good)).toMatchObject({ status: 200, body: { doc: good } });
});

it('text as long as it may be is stored', async () => {
  const full = {
    headline: 'ﷺ'.repeat(200),
    summary: 'b'.repeat(400),
    body: richText('a'.repeat(499_000), 'b'),
  };
  const { body, status } = await ask('POST', '/news?draft=true', newsData([refs.design], full));
  expect(status).toBe(201);
  expect(body.doc).toMatchObject(full);
});

describe('a field that is emptied', () => {
  it('is empty, whatever its kind', async () => {
    for (const slug of ['news', 'events'] as const) {
      const { id } = await createEdition(payload, slug, [refs.design], {
        corrections: [{ kind: 'typo', note: 'a', at: '2026-01-01T00:00:00.000Z' }],
        _status: 'published',
      });
      const { fields } = payload.collections[slug].config;
      const kept =
        /^(id|language|stage|original|_status|createdAt|updatedAt|categories|priority|startsAt|title|headline|summary)$/;
      const names = payload.collections[slug].config.flattenedFields.map(({ name }) => name);
      expect(fields.length).toBeGreaterThan(0);
      for (const name of names.filter((one) => !kept.test(one))) {
        for (const [query, more] of [
          ['?draft=true', {}],
          ['', { _status: 'published' }],
        ] as const) {
          const { status, text } = await ask('PATCH', `/${slug}/${id}${query}`, { [name]: null, ...more });
          expect([name, status, text.slice(0, 200)]).toEqual([name, 200, expect.any(String)]);
        }
      }
    }
  });
});

describe('a publication', () => {
  it.each(onPublication)('refuses %s', async (_what, field, data) => {
    const before = await allStored();
    const published = { ...newsData([refs.design], data), _status: 'published' };
    expectRefusal(await ask('POST', '/news', published), field);
    expect(await allStored()).toEqual(before);
  });

  it.each([
    ['heroImage', (id: string) => ({ heroImage: id })],
    ['gallery', (id: string) => ({ gallery: [id] })],
    [
      'body',
      (id: string) => ({
        body: nodes({
          type: 'block',
          version: 2,
          format: '',
          fields: { id: 'a1', blockType: 'image', image: id },
        }),
      }),
    ],
  ])('refuses a picture without words in its language: %s', async (_field, toData) => {
    const data = { language: 'ru', ...toData(wordless) };
    const { id } = await createEdition(payload, 'news', [refs.design], data);
    const before = await allStored();
    expectRefusal(await ask('PATCH', `/news/${id}`, { _status: 'published' }), 'alt');
    expect(await allStored()).toEqual(before);
  });

  it('names everything that is missing at once', async () => {
    const { id } = await createEdition(payload, 'events', [], { summary: '', startsAt: null, endsAt: null });
    const { body } = await ask('PATCH', `/events/${id}`, { _status: 'published' });
    expect(body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'summary',
      'startsAt',
      'categories',
    ]);
  });

  it('of many at once publishes those that are right, and says what is wrong with the others', async () => {
    const right = await createEdition(payload, 'news', [refs.design]);
    const wrong = await createEdition(payload, 'news', []);
    const query = `where[id][in][0]=${right.id}&where[id][in][1]=${wrong.id}`;
    const { status, body } = await ask('PATCH', `/news?${query}`, { _status: 'published' });
    expect(status).toBe(400);
    expect(body.docs.map((doc: { id: string }) => doc.id)).toEqual([right.id]);
    expect(body.errors).toMatchObject([
      {
        id: wrong.id,
        message: expect.stringMatching(/^“A hall that is open on one side”: Creative fields — /) as string,
      },
    ]);
    expect(await publicationsOf(payload, right.itemId)).toHaveLength(1);
    expect(await publicationsOf(payload, wrong.itemId)).toHaveLength(0);
    expect((await payload.findByID({ collection: 'news', id: wrong.id }))._status).toBe('draft');
  });
});

describe('an item', () => {
  it('has one edition in a language, also while that lies in the bin', async () => {
    const original = await createEdition(payload, 'news', [refs.design]);
    const first = await createTranslation(payload, 'news', original, { language: 'tk' });
    const second = { language: 'tk', original: original.id, headline: 'Ikinji', summary: 'x' };
    for (const data of [second, { ...second, language: 'en' }]) {
      const before = await allStored();
      expectRefusal(await ask('POST', '/news?draft=true', data), 'language');
      expect(await allStored()).toEqual(before);
    }
    expectRefusal(await ask('POST', `/news/${original.id}/translate`, { language: 'tk' }), 'language');
    await payload.update({
      collection: 'news',
      id: first.id,
      data: { deletedAt: new Date().toISOString() } as never,
    });
    expectRefusal(await ask('POST', '/news?draft=true', second), 'language');
  });

  it('has no translation of a translation', async () => {
    const original = await createEdition(payload, 'events', [refs.design]);
    const translation = await createTranslation(payload, 'events', original, { language: 'tk' });
    const before = await allStored();
    const data = { language: 'ru', original: translation.id, title: 'Вечер', summary: 'x' };
    expectRefusal(await ask('POST', '/events?draft=true', data), 'original');
    expect(await allStored()).toEqual(before);
    // Asked for by the button, it is one of the original.
    const { status, body } = await ask('POST', `/events/${translation.id}/translate`, { language: 'ru' });
    expect(status).toBe(201);
    const made = await payload.findByID({ collection: 'events', id: body.id, draft: true, depth: 0 });
    expect(made).toMatchObject({ original: original.id, itemId: original.itemId });
  });

  it('does not change its language or its original once something is written', async () => {
    const other = await createEdition(payload, 'news', [refs.design]);
    const { id } = await createEdition(payload, 'news', [refs.design]);
    const before = await allStored();
    expectRefusal(await ask('PATCH', `/news/${id}?draft=true`, { language: 'ru' }), 'language');
    expectRefusal(await ask('PATCH', `/news/${id}?draft=true`, { original: other.id }), 'original');
    expect(await allStored()).toEqual(before);
  });

  it('keeps its original while other editions follow it', async () => {
    const original = await createEdition(payload, 'news', [refs.design], { _status: 'published' });
    const translation = await createTranslation(payload, 'news', original, { language: 'tk' });
    await publish(payload, 'news', translation.id);
    const before = await allStored();
    expectRefusal(await ask('DELETE', `/news/${original.id}`), 'original');
    expect(await allStored()).toEqual(before);
  });
});

describe('reference data and people', () => {
  it.each<[string, string, object]>([
    ['categories', 'code', { code: 'painting', name: 'Painting' }],
    ['categories', 'name', { code: 'film', name: '  ' }],
    ['categories', 'order', { code: 'film', name: 'Film', order: 1.5 }],
    ['categories', 'order', { code: 'film', name: 'Film', order: -1 }],
    ['categories', 'order', { code: 'film', name: 'Film', order: 1e12 }],
    ['categories', 'color', { code: 'film', name: 'Film', color: 'red' }],
    ['categories', 'code', { code: 'design', name: 'Design again' }],
    ['cities', 'slug', { slug: 'Ашхабад', name: 'a', country: 'TM' }],
    ['cities', 'slug', { slug: 'ashgabat', name: 'a', country: 'TM' }],
    ['cities', 'country', { slug: 'a', name: 'a', country: 'XX' }],
    [
      'cities',
      'since',
      { slug: 'a', name: 'a', country: 'TM', memberships: [{ category: 'film', since: 2004.5 }] },
    ],
    ['cities', 'website', { slug: 'a', name: 'a', country: 'TM', website: 'javascript:alert(1)' }],
    [
      'cities',
      'milestones',
      { slug: 'a', name: 'a', country: 'TM', milestones: [{ date: 'x', title: 'y' }] },
    ],
    ['cities', 'latitude', { slug: 'a', name: 'a', country: 'TM', latitude: 91 }],
    ['venues', 'latitude', { name: 'a', latitude: 91 }],
    ['venues', 'website', { name: 'a', website: 'javascript:alert(1)' }],
    ['venues', 'accessibility', { name: 'a', accessibility: ['trampoline'] }],
    ['venues', 'city', { name: 'a', city: 'nowhere' }],
    ['organizations', 'country', { name: 'a', country: 'tm' }],
    ['organizations', 'name', { name: `a${nul}` }],
    ['users', 'password', { name: 'a', email: 'a@test.example', password: 'short', roles: ['editor'] }],
    ['users', 'email', { name: 'a', email: 'nobody', password: 'a long password', roles: ['editor'] }],
    ['users', 'roles', { name: 'a', email: 'a@test.example', password: 'a long password', roles: ['king'] }],
    [
      'users',
      'languages',
      { name: 'a', email: 'a@test.example', password: 'a long password', languages: 'tk' },
    ],
  ])('%s: refuses what is wrong with %s', async (slug, field, data) => {
    const admin = (await signInAll(payload, { admin: { email: 'admin@test.example' } } as never)).admin;
    const before = await allStored();
    const { totalDocs } = await payload.count({ collection: 'users' });
    expectRefusal(await admin('POST', `/${slug}?locale=en`, data), field);
    expect(await allStored()).toEqual(before);
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(totalDocs);
  });

  it.each([
    ['categories', { categories: ['00000000-0000-4000-8000-000000000000'] }],
    ['cities', { cities: ['nowhere'] }],
    ['heroImage', { heroImage: 'nowhere' }],
  ])('refuses to name what is not there: %s', async (_field, data) => {
    const before = await allStored();
    const { status, text } = await ask('POST', '/news?draft=true', newsData([refs.design], data));
    expect({ status, text }).toMatchObject({ status: 400 });
    expect(text).toMatch(/does not exist|invalid/);
    expect(await allStored()).toEqual(before);
  });

  it('says what is wrong in the language in which the person reads the admin', async () => {
    const data = { email: 'editor@test.example', password };
    const { token } = await payload.login({ collection: 'users', data });
    const wanting = newsData([], { heroImage: wordless, summary: '', language: 'fa', _status: 'published' });
    const { status, body } = await restAs(token, 'fa')('POST', '/news', wanting);
    expect(status).toBe(400);
    expect(body.errors[0].data.errors).toEqual([
      { path: 'summary', message: 'پیش از انتشار لازم است' },
      { path: 'categories', message: 'دست‌کم یک حوزه خلاق را (در متن اصلی) برگزینید' },
      {
        path: 'alt',
        message: 'تصویر “Only in English” به این زبان متن جایگزین ندارد: فارسی',
      },
    ]);
  });
});
