import { agencyText } from '@eyvan/test-kit';
import { rememberLinks } from '../src/editions/copy-desk/links/link-rows';
import { watchLinks } from '../src/editions/copy-desk/links/watch-links';
import { inTransaction } from '../src/platform/database/in-transaction';
import type { Reply } from '../src/platform/network/ask-address';
import { richText } from './content';
import { createEdition, createTranslation, publicationsOf, saveDraft } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// What the copy desk says of an edition: errors stop its publication, warnings need one word of why, hints stop nobody.
const { payload, people, refs, rests } = await openStaffedNewsroom();

type Found = {
  check: string;
  kind: string;
  key: string;
  place: string | null;
  facts: Record<string, unknown>;
};

const write = (data: Record<string, unknown> = {}, slug: 'news' | 'events' = 'news') =>
  createEdition(payload, slug, [refs.design], { createdBy: people.journalist.id, ...data });

async function lookAt(id: string, slug = 'news', who: keyof typeof rests = 'editor'): Promise<Found[]> {
  const { body, status } = await rests[who]('GET', `/${slug}/${id}/copy-desk`);
  expect(status).toBe(200);
  return body.findings;
}
const checksOf = (found: Found[]) => found.map(({ check, kind, place }) => `${kind} ${check} ${place}`);

/** Publishes as the form does. */
const publishAtForm = (id: string, acknowledged: { key: string; why: string }[] = [], slug = 'news') =>
  rests.editor('PATCH', `/${slug}/${id}`, { _status: 'published', acknowledged });
const readDraft = (id: string) => payload.findByID({ collection: 'news', id, draft: true, depth: 0 });

const link = (url: string, words = 'here, or there; ') => ({
  type: 'link',
  version: 3,
  direction: null,
  format: '' as const,
  indent: 0,
  id: '0123456789abcdef01234567',
  fields: { linkType: 'custom', newTab: false, url },
  children: [{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }],
});
const withLinks = (...urls: string[]) => {
  const { root } = richText('First', 'Second');
  const [first, second] = root.children;
  const children = urls.map((url) => link(url)) as never[];
  return { root: { ...root, children: [first, { ...second!, children }] } };
};

const longHeadline = `A headline that goes on and on ${'and on '.repeat(12)}until its end`;

describe('it says of a draft', () => {
  it('what refuses it: the same as its publication does', async () => {
    const { id } = await createEdition(payload, 'news', [], { summary: '', headline: 'Lacks much' });
    const found = await lookAt(id);
    expect(checksOf(found)).toEqual(['error refused summary', 'error refused categories']);
    const { body, status } = await rests.editor('PATCH', `/news/${id}`, { _status: 'published' });
    expect(status).toBe(400);
    expect(body.errors[0].data.errors.map((one: { path: string }) => one.path)).toEqual([
      'summary',
      'categories',
    ]);
  });

  it('that a picture lacks its words, in the language of the edition', async () => {
    const { drawJpeg, toFile } = await import('./content');
    const picture = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A hall' } as never,
      file: toFile(await drawJpeg(40, 30)),
    });
    const original = await write({ headline: 'With a picture', heroImage: picture.id });
    expect(checksOf(await lookAt(original.id))).toEqual([]);
    const { id } = await createTranslation(payload, 'news', original, {
      language: 'ru',
      headline: 'С картинкой',
      summary: 'Коротко о картинке.',
      body: richText('Текст о картинке.'),
    });
    expect(checksOf(await lookAt(id))).toEqual(['error refused alt']);
  });

  it('that its headline is long, and another item’s; that its last paragraph is one word', async () => {
    await write({ headline: longHeadline });
    const { id } = await write({ headline: longHeadline, body: richText('Some words.', 'Top') });
    expect(checksOf(await lookAt(id))).toEqual([
      'warning longHeadline headline',
      'warning lastWord body.1',
      'warning sameHeadline headline',
    ]);
    // In another language it is another headline.
    const other = await write({ headline: longHeadline, language: 'tk' });
    expect(checksOf(await lookAt(other.id))).toEqual(['warning longHeadline headline']);
  });

  it('that its event is long over, before it was ever announced', async () => {
    const { id } = await write(
      { startsAt: '2020-03-01T14:00:00.000Z', endsAt: null, title: 'Over' },
      'events',
    );
    expect(checksOf(await lookAt(id, 'events'))).toEqual(['warning beganLongAgo startsAt']);
    const refused = await publishAtForm(id, [], 'events');
    expect(refused).toMatchObject({ status: 400 });
    const acknowledged = [{ key: 'beganLongAgo', why: 'archive' }];
    expect((await publishAtForm(id, acknowledged, 'events')).status).toBe(200);
    expect(checksOf(await lookAt(id, 'events'))).toEqual([]);
  });

  it('what its language would write otherwise, with the names of the house', async () => {
    await payload.update({
      collection: 'cities',
      id: refs.ashgabat,
      locale: 'fa',
      data: { name: 'عشق‌آباد' },
    });
    const { headline, paragraphs, summary } = agencyText.written;
    const { id } = await write({ language: 'fa', headline, summary, body: richText(...paragraphs) });
    const found = await lookAt(id);
    expect(found.map(({ key, kind }) => `${kind} ${key}`)).toEqual(
      ['names', 'halfSpaces', 'digits', 'quotes', 'dashes'].map((rule) => `hint typography:${rule}`),
    );
    // A hint stops nobody.
    expect((await publishAtForm(id)).status).toBe(200);
  });
});

describe('a link to an inside address', () => {
  // The editor takes a host without a dot for no address at all.
  const refusal = /leads to an inside address|is no address/;
  it.each([
    'http://localhost:3998/admin',
    'http://127.0.0.1/x',
    'http://[::1]/',
    'http://10.0.0.3/',
    'http://2130706433/',
    'https://wiki.internal/page',
    'http://intranet/',
  ])('%s is never published', async (url) => {
    const { id, itemId } = await write({ headline: `To ${url}`, body: withLinks(url) });
    expect(checksOf(await lookAt(id))).toContain('error refused body');
    for (const save of [
      rests.editor('PATCH', `/news/${id}`, { _status: 'published' }),
      publishAtForm(id),
      rests.editor('POST', `/news/${id}/schedule`, {
        action: 'publish',
        at: new Date(Date.now() + 3_600_000).toISOString(),
      }),
    ])
      expect(await save).toMatchObject({ status: 400, text: expect.stringMatching(refusal) });
    expect(await publicationsOf(payload, itemId)).toEqual([]);
  });

  it('our own site, and the public web, are', async () => {
    const body = withLinks(
      'http://localhost:3999/en/news/x',
      'https://www.unesco.org/en',
      'mailto:a@b.example',
    );
    const { id } = await write({ headline: 'To where readers can go', body });
    expect((await publishAtForm(id)).status).toBe(200);
  });

  it('a registration at one is none', async () => {
    const { id } = await write(
      { title: 'Inside only', registrationUrl: 'http://192.168.1.4/form' },
      'events',
    );
    expect(checksOf(await lookAt(id, 'events'))).toEqual(['error refused registrationUrl']);
  });
});

describe('a warning', () => {
  const words = { headline: 'One word of why', body: richText('Some words.', 'Top') };

  it('needs one word of why of whoever publishes at the form, and keeps it', async () => {
    const { id, itemId } = await write(words);
    const [warning] = await lookAt(id);
    const refused = await publishAtForm(id);
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('Top') });
    expect(refused.body.errors[0].data.errors).toEqual([
      { path: 'body.1', message: 'The last paragraph is one word: Top' },
    ]);
    for (const why of ['', '  '])
      expect((await publishAtForm(id, [{ key: warning!.key, why }])).status).toBe(400);
    expect((await publishAtForm(id, [{ key: 'another', why: 'because' }])).status).toBe(400);
    expect(await publicationsOf(payload, itemId)).toEqual([]);

    expect((await publishAtForm(id, [{ key: warning!.key, why: 'its name' }])).status).toBe(200);
    const { acknowledged } = await readDraft(id);
    expect(acknowledged).toEqual([
      { key: warning!.key, why: 'its name', by: people.editor.id, at: expect.any(String) },
    ]);
    expect(JSON.stringify(await publicationsOf(payload, itemId))).not.toContain('its name');
    expect((await rests.editor('GET', `/news/${id}/copy-desk`)).body.acknowledged).toEqual([
      { key: warning!.key, why: 'its name' },
    ]);

    // Answered for, it is not asked of the same words again; of others it is.
    expect((await publishAtForm(id)).status).toBe(200);
    await saveDraft(payload, 'news', id, { body: richText('Some words.', 'Bottom') });
    expect((await publishAtForm(id)).status).toBe(400);
  });

  it('is forgotten with what it was about', async () => {
    const { id } = await write({ ...words, headline: 'To be mended' });
    const [warning] = await lookAt(id);
    await publishAtForm(id, [{ key: warning!.key, why: 'its name' }]);
    await saveDraft(payload, 'news', id, { body: richText('Some words.', 'Now a sentence.') });
    expect((await publishAtForm(id)).status).toBe(200);
    expect((await readDraft(id)).acknowledged).toBeNull();
  });

  it('is not asked of other programs, of plans, and of the newsroom itself', async () => {
    for (const [index, publish] of [
      (id: string) => rests.editor('PATCH', `/news/${id}`, { _status: 'published' }),
      (id: string) =>
        rests.editor('POST', '/releases', {
          action: 'publish',
          at: null,
          editions: [{ collection: 'news', id }],
        }),
    ].entries()) {
      const { id } = await write({ ...words, headline: `Program ${index}` });
      expect((await publish(id)).status).toBeLessThan(300);
    }
    const { id } = await write({ ...words, headline: 'The newsroom' });
    await payload.update({ collection: 'news', id, data: { _status: 'published' } });
  });

  it('is answered for by those who may publish, and by nobody else', async () => {
    const { id } = await write({ ...words, headline: 'Not hers', language: 'tk' });
    const [warning] = await lookAt(id, 'news', 'journalist');
    const answer = [{ key: warning!.key, why: 'mine' }];
    const body = { _status: 'published', acknowledged: answer };
    expect((await rests.journalist('PATCH', `/news/${id}`, body)).status).toBe(403);
    expect((await rests.journalist('PATCH', `/news/${id}?draft=true`, { acknowledged: answer })).status).toBe(
      200,
    );
    expect((await rests.editor('PATCH', `/news/${id}?draft=true`, { acknowledged: answer })).status).toBe(
      200,
    );
    expect((await readDraft(id)).acknowledged ?? null).toBeNull();
  });
});

describe('links that are asked in the background', () => {
  it('a dead one is a warning; nothing is asked within a save', async () => {
    const asked: string[] = [];
    const replies: Record<string, Reply> = {
      'https://gone.example/a': 'gone',
      'https://lives.example/': 'ok',
      'https://slow.example/': 'unknown',
    };
    const watch = watchLinks(payload, (url) => {
      asked.push(url);
      return Promise.resolve(replies[url] ?? 'unknown');
    });
    const urls = [
      ...Object.keys(replies),
      'mailto:a@b.example',
      'http://localhost:3999/en',
      'http://10.0.0.1/',
    ];
    const { id } = await write({ headline: 'Where its links lead', body: withLinks(...urls) });
    expect(asked).toEqual([]);
    await watch.act();
    expect(asked.filter((url) => url in replies).toSorted()).toEqual(Object.keys(replies));
    expect(asked.some((url) => /^mailto|about|10\.0/.test(url))).toBe(false);

    const body = withLinks(...Object.keys(replies));
    await saveDraft(payload, 'news', id, { body });
    expect(await lookAt(id)).toEqual([
      expect.objectContaining({
        check: 'deadLink',
        kind: 'warning',
        place: 'body',
        facts: { url: 'https://gone.example/a' },
      }),
    ]);
    // What was answered lately is not asked again at once.
    asked.length = 0;
    await watch.act();
    expect(asked.filter((url) => url in replies)).toEqual([]);
  });

  it('without a network, no name that is not found makes a link dead', async () => {
    await write({ headline: 'No network', body: withLinks('https://nowhere.example/') });
    const state = async () =>
      (
        await payload.db.findOne<{ id: string; state: string }>({
          collection: 'links',
          where: { url: { equals: 'https://nowhere.example/' } },
        })
      )?.state;
    await watchLinks(payload, () => Promise.resolve('noHost')).act();
    expect(await state()).toBe('unknown');
    await payload.db.updateMany({
      collection: 'links',
      data: { nextAt: '2020-01-01T00:00:00.000Z' },
      where: { url: { equals: 'https://nowhere.example/' } },
    });
    await write({ headline: 'A network', body: withLinks('https://somewhere.example/') });
    const watch = watchLinks(payload, (url) => Promise.resolve(url.includes('somewhere') ? 'ok' : 'noHost'));
    await watch.act();
    expect(await state()).toBe('dead');
  });

  it('an address that no text has been stored with for long is forgotten', async () => {
    const url = 'https://forgotten.example/';
    await inTransaction(payload, (req) => rememberLinks(req, [url]));
    const where = { url: { equals: url } };
    await payload.db.updateMany({ collection: 'links', data: { seenAt: '2020-01-01T00:00:00.000Z' }, where });
    await watchLinks(payload, () => Promise.resolve('ok')).act();
    expect(await payload.db.findOne({ collection: 'links', where })).toBeNull();
  });
});

describe('who may ask', () => {
  it('those who may read the draft', async () => {
    const { id } = await write({ headline: 'Who asks' });
    for (const who of ['admin', 'editor', 'journalist', 'translator'] as const)
      expect((await rests[who]('GET', `/news/${id}/copy-desk`)).status).toBe(200);
    const { restAs } = await import('./rest');
    expect((await restAs()('GET', `/news/${id}/copy-desk`)).status).toBeGreaterThanOrEqual(401);
    expect((await rests.editor('GET', '/news/none/copy-desk')).status).toBe(404);
  });
});
