import { runReleases } from '../src/editions/releases/run-releases';
import { republish } from '../src/publishing/republish';
import { hashOf } from '../src/content/parts/untranslated';
import { apiOf } from './api';
import { drawJpeg, richText, toFile } from './content';
import { createEdition, createTranslation, publish, saveDraft } from './editions';
import { openStaffedNewsroom } from './open-newsroom';
import { restAs, type Rest } from './rest';
import { justNow } from './schedule';

// A translation beside its source: how it begins, what is left to do, and what a change of the original does to it.
const { payload, refs, people, rests } = await openStaffedNewsroom();
const { editor, translator } = rests;
const get = apiOf(payload);
afterEach(async () => expect(await republish(payload)).toEqual([]));

const original = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'news', [refs.design], { dateline: 'Ashgabat', ...data });
const draftOf = async (id: string) => (await editor('GET', `/news/${id}?draft=true&depth=0`)).body;
const begin = async (id: string, language: string, who: Rest = translator) => {
  const { status, body } = await who('POST', `/news/${id}/translate`, { language, from: 'source' });
  expect(status).toBe(201);
  return body.id as string;
};
const own = { headline: 'Bir tarapy açyk eýwan', summary: 'Diňe bir tarapy açyk.' };

describe('begun from the source', () => {
  it('has its structure and words, but for title and summary, and no facts', async () => {
    const { id } = await original({ _status: 'published' });
    const begun = await draftOf(await begin(id, 'tk'));
    expect(begun).toMatchObject({ language: 'tk', original: id, dateline: 'Ashgabat' });
    expect(begun.categories ?? []).toEqual([]);
    expect(begun.headline ?? null).toBeNull();
    expect(begun.summary ?? null).toBeNull();
    const texts = begun.body.root.children.map((node: any) => node.children[0].text as string);
    expect(texts).toEqual(['Journalists work inside.', 'Readers look in.']);
    expect(begun.translation).toMatchObject({ begunFrom: id, state: 'unwritten' });
  });

  it('takes what readers see, not what is drafted', async () => {
    const { id } = await original({ _status: 'published' });
    await saveDraft(payload, 'news', id, { body: richText('Only drafted.') });
    expect(JSON.stringify((await draftOf(await begin(id, 'tk'))).body)).not.toContain('Only drafted');
  });

  it('leads to items of the newsroom in its own language, where readers find them there', async () => {
    const other = await original({ _status: 'published' });
    const tk = await createTranslation(payload, 'news', other, { language: 'tk', headline: 'Başga' });
    await publish(payload, 'news', tk.id);
    const addressOf = async (language: string) =>
      (await get(`/news/${other.itemId}?locale=${language}`)).body.url as string;
    const [child] = richText('Inside').root.children[0]!.children;
    const link = (url: string) => ({
      type: 'link',
      version: 3,
      direction: 'ltr',
      format: '',
      indent: 0,
      fields: { url, linkType: 'custom', newTab: false },
      children: [child],
    });
    const body = richText('');
    const elsewhere = 'https://unesco.example/en/news/a/b';
    body.root.children[0]!.children = [link(await addressOf('en')), link(elsewhere)] as never;
    const { id } = await original({ body, _status: 'published' });
    const urlsIn = async (language: string) => {
      const who = language === 'tk' ? translator : editor;
      const begun = await draftOf(await begin(id, language, who));
      return begun.body.root.children[0].children.map((node: any) => node.fields.url as string);
    };
    expect(await urlsIn('tk')).toEqual([await addressOf('tk'), elsewhere]);
    expect(await urlsIn('ru')).toEqual([await addressOf('en'), elsewhere]);
  });

  it('may still begin empty', async () => {
    const { id } = await original({ _status: 'published' });
    const { body } = await translator('POST', `/news/${id}/translate`, { language: 'tk' });
    const begun = await draftOf(body.id);
    expect(begun.body ?? null).toBeNull();
    expect(begun.translation.begunFrom ?? null).toBeNull();
  });

  it('nobody says of an edition that it was begun so, or not', async () => {
    const { id } = await original({ _status: 'published' });
    const begun = await begin(id, 'tk');
    await translator('PATCH', `/news/${begun}?draft=true`, { translation: { begunFrom: null } });
    expect((await draftOf(begun)).translation.begunFrom).toBe(id);
  });

  it('follows the version that its source follows', async () => {
    const made = await original({ _status: 'published' });
    const ru = await createTranslation(payload, 'news', made, { language: 'ru', headline: 'Зал' });
    await editor('POST', `/news/${ru.id}/confirm-translation`);
    const { follows } = (await draftOf(ru.id)).translation;
    await publish(payload, 'news', made.id, { summary: 'Other words.' });
    const { translation } = await draftOf(await begin(ru.id, 'tk'));
    expect(translation).toMatchObject({ begunFrom: ru.id, follows });
  });
});

describe('what still has the words of the source', () => {
  const publishAs = (id: string, data: Record<string, unknown>, who: Rest = editor) =>
    who('PATCH', `/news/${id}`, { ...data, _status: 'published' });

  it('keeps a translation from the public, and says how much that is', async () => {
    const { id } = await original({ _status: 'published' });
    const begun = await begin(id, 'tk');
    const refused = await publishAs(begun, own);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('3 of 5');
    const half = await publishAs(begun, { ...own, dateline: 'Aşgabat' });
    expect(half.text).toContain('2 of 5');
    const body = richText('Žurnalistler içerde işleýär.', 'Okyjylar seredýär.');
    expect((await publishAs(begun, { ...own, dateline: 'Aşgabat', body })).status).toBe(200);
  });

  it('does not become a translation by being saved, or moved', async () => {
    const { id } = await original({ _status: 'published' });
    const begun = await begin(id, 'tk');
    const { body } = await draftOf(begun);
    const turned = { root: { ...body.root, children: [...body.root.children].reverse() } };
    await translator('PATCH', `/news/${begun}?draft=true&autosave=true`, { body: turned });
    expect((await publishAs(begun, { ...own, dateline: 'Aşgabat' })).text).toContain('2 of 5');
  });

  it('is meant to be the same where somebody says so, of that text and no other', async () => {
    const { id } = await original({ _status: 'published', body: richText('Karl Marx', '1848') });
    const begun = await begin(id, 'tk');
    const sameTexts = [hashOf('Karl Marx')];
    await translator('PATCH', `/news/${begun}?draft=true`, { ...own, sameTexts });
    expect((await publishAs(begun, {})).text).toContain('1 of 4');
    expect((await publishAs(begun, { dateline: 'Aşgabat' })).status).toBe(200);
    await translator('PATCH', `/news/${begun}?draft=true`, { sameTexts: [{ any: 'thing' }] });
    expect((await draftOf(begun)).sameTexts ?? null).toBeNull();
  });

  it('is looked for where it is planned, too, and in the words of the one who plans', async () => {
    const { id } = await original({ _status: 'published' });
    const begun = await begin(id, 'tk');
    await translator('PATCH', `/news/${begun}?draft=true`, own);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const { status, text } = await editor('POST', `/news/${begun}/schedule`, { action: 'publish', at });
    expect(status).toBe(400);
    expect(text).toContain('3 of 5');
  });

  it('asks nothing of a translation that was begun empty', async () => {
    const made = await original({ _status: 'published' });
    const tk = await createTranslation(payload, 'news', made, { language: 'tk', dateline: 'Ashgabat' });
    expect((await publishAs(tk.id, {})).status).toBe(200);
  });
});

describe('what kind of change it was', () => {
  const noticeOf = async ({ itemId }: Record<string, any>) =>
    (await get(`/news/${itemId}?locale=tk`)).body.factsChanged as {
      at: string;
      original: { url: string };
    } | null;
  const makeTwo = async () => {
    const made = await original({ _status: 'published' });
    const tk = await createTranslation(payload, 'news', made, { language: 'tk', headline: 'Eýwan' });
    await publish(payload, 'news', tk.id);
    return { made, tk };
  };
  const change = (id: string, data: Record<string, unknown>) =>
    editor('PATCH', `/news/${id}`, { ...data, _status: 'published' });
  const stateOf = async (id: string) => (await draftOf(id)).translation.state as string;

  it.each<[string, Record<string, unknown>, string, string]>([
    ['typo, of words', { summary: 'Mended.', changeKind: 'typo' }, 'current', 'typo'],
    ['typo, of facts', { byline: 'A. B.', changeKind: 'typo' }, 'current', 'typo'],
    ['wording', { summary: 'Other words.', changeKind: 'wording' }, 'outdated', 'wording'],
    ['wording, not said', { summary: 'Other words.' }, 'outdated', 'wording'],
    ['fact, of words', { summary: 'Two sides.', changeKind: 'fact' }, 'factChanged', 'fact'],
    ['fact, not said', { byline: 'A. B.' }, 'factChanged', 'fact'],
  ])('%s', async (_what, data, state, kind) => {
    const { made, tk } = await makeTwo();
    expect((await change(made.id, data)).status).toBe(200);
    expect(await stateOf(tk.id)).toBe(state);
    expect((await draftOf(made.id)).changeKind).toBe(kind);
    const notice = await noticeOf(made);
    if (state !== 'factChanged') expect(notice).toBeNull();
    else {
      const { url } = (await get(`/news/${made.itemId}?locale=en`)).body;
      expect(notice).toMatchObject({ original: { locale: 'en', url } });
      expect(Date.now() - Date.parse(notice!.at)).toBeLessThan(60_000);
    }
  });

  it('is told to readers until somebody has compared the two', async () => {
    const { made, tk } = await makeTwo();
    await change(made.id, { summary: 'Two sides.', changeKind: 'fact' });
    expect(await noticeOf(made)).not.toBeNull();
    await publish(payload, 'news', tk.id, { summary: 'Okyldy, deňeşdirilmedi.' });
    expect(await noticeOf(made)).not.toBeNull();
    expect((await editor('POST', `/news/${tk.id}/confirm-translation`)).status).toBe(200);
    expect(await noticeOf(made)).toBeNull();
    expect((await get(`/news/${made.itemId}?locale=en`)).body.factsChanged).toBeNull();
  });

  it('is said with a publication, and with nothing else', async () => {
    const { made, tk } = await makeTwo();
    await change(made.id, { summary: 'Mended.', changeKind: 'typo' });
    await editor('PATCH', `/news/${made.id}?draft=true`, { summary: 'Drafted.', changeKind: 'fact' });
    expect((await draftOf(made.id)).changeKind).toBe('typo');
    // What is stored of the last one says nothing about the next.
    await change(made.id, {});
    expect((await draftOf(made.id)).changeKind).toBe('wording');
    expect(await stateOf(tk.id)).toBe('outdated');
    const { status } = await rests.journalist('PATCH', `/news/${made.id}?draft=true`, { changeKind: 'typo' });
    expect([200, 403]).toContain(status);
    expect((await draftOf(made.id)).changeKind).toBe('wording');
  });

  it.each(['typo', undefined] as const)(
    'said when it is planned (%s) holds when it goes out',
    async (changeKind) => {
      const { made, tk } = await makeTwo();
      await saveDraft(payload, 'news', made.id, { summary: 'At its hour.' });
      const at = justNow().toISOString();
      const asked = await editor('POST', `/news/${made.id}/schedule`, { action: 'publish', at, changeKind });
      expect(asked.status).toBe(201);
      await runReleases(payload);
      expect((await get(`/news/${made.itemId}?locale=en`)).body.summary).toBe('At its hour.');
      expect(await stateOf(tk.id)).toBe(changeKind ? 'current' : 'outdated');
    },
  );

  it('is asked of editors, and only where translations have something to learn', async () => {
    const { made, tk } = await makeTwo();
    const ask = async (who: Rest = editor) => who('GET', `/news/${made.id}/change-kind`);
    expect((await ask()).body).toEqual({ guess: null, translations: [] });
    await saveDraft(payload, 'news', made.id, { summary: 'Other words.' });
    expect((await ask()).body).toEqual({ guess: 'wording', translations: ['tk'] });
    await saveDraft(payload, 'news', made.id, { byline: 'A. B.' });
    expect((await ask()).body).toEqual({ guess: 'fact', translations: ['tk'] });
    expect((await editor('GET', `/news/${tk.id}/change-kind`)).body.guess).toBeNull();
    for (const who of ['journalist', 'translator'] as const) expect((await ask(rests[who])).status).toBe(403);
    expect((await ask(rests.anonymous)).status).toBe(401);
  });
});

describe('the source', () => {
  const sourceOf = async (id: string, who: Rest = translator, language = '') =>
    (await who('GET', `/news/${id}/source${language && `?language=${language}`}`)).body;

  it('is the original as readers see it, or another edition that is asked for', async () => {
    const made = await original({ _status: 'published', cities: [refs.ashgabat], byline: 'A. B.' });
    await saveDraft(payload, 'news', made.id, { summary: 'Only drafted.' });
    const ru = await createTranslation(payload, 'news', made, { language: 'ru', headline: 'Зал' });
    const tk = await begin(made.id, 'tk');
    const source = await sourceOf(tk);
    expect(source).toMatchObject({
      language: 'en',
      choices: [
        { language: 'en', isOriginal: true },
        { language: 'ru', isOriginal: false },
      ],
      canConfirm: true,
    });
    expect(source.fields.map((field: any) => [field.name, field.text])).toEqual([
      ['headline', made.headline],
      ['summary', made.summary],
      ['dateline', 'Ashgabat'],
    ]);
    expect(source.blocks.map((block: any) => [block.kind, block.rows])).toEqual([
      ['paragraph', [['Journalists work inside.']]],
      ['paragraph', [['Readers look in.']]],
    ]);
    expect(source.facts).toContainEqual({ name: 'Byline', value: 'A. B.' });
    expect(source.facts.map(({ value }: { value: string }) => value)).toEqual(
      expect.arrayContaining(['Design', 'Ashgabat']),
    );
    expect((await sourceOf(tk, translator, 'ru')).fields[0].text).toBe('Зал');
    expect((await sourceOf(ru.id, translator, 'zz')).language).toBe('en');
    expect((await translator('GET', `/news/${made.id}/source`)).body.language).toBe('tk');
  });

  it('says word by word what has changed since the translation follows it, until it is confirmed', async () => {
    const made = await original({
      _status: 'published',
      body: richText('One side is open.', 'It stays.', 'Gone.'),
    });
    const tk = await createTranslation(payload, 'news', made, { language: 'tk', headline: 'Eýwan' });
    expect((await sourceOf(tk.id)).blocks[0].change).toBeNull();
    await publish(payload, 'news', made.id, {
      summary: 'One side, and only one, is open.',
      body: richText('Two sides are open.', 'It stays.'),
    });
    const source = await sourceOf(tk.id);
    expect(source).toMatchObject({ state: 'outdated', isComparable: true });
    const join = (kinds: string[], change: { kind: string; text: string }[]) =>
      change
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(join(['same', 'removed'], source.blocks[0].change)).toBe('One side is open.');
    expect(join(['same', 'added'], source.blocks[0].change)).toBe('Two sides are open.');
    expect(source.blocks[1].change).toBeNull();
    expect(source.removedAtEnd).toEqual(['Gone.']);
    const [headline, summary] = source.fields;
    expect(headline.change).toBeNull();
    expect(join(['same', 'removed'], summary.change)).toBe(made.summary);
    await editor('POST', `/news/${tk.id}/confirm-translation`);
    expect((await sourceOf(tk.id)).blocks[0].change).toBeNull();
  });

  it('names the pictures of the item, whose words a translator writes in an own language', async () => {
    const picture = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A hall', caption: 'In spring' } as never,
      file: toFile(await drawJpeg(60, 40)),
    });
    const made = await original({ _status: 'published', heroImage: picture.id });
    const tk = await begin(made.id, 'tk');
    const read = async () => (await sourceOf(tk)).pictures;
    expect(await read()).toMatchObject([
      {
        id: picture.id,
        source: { alt: 'A hall', caption: 'In spring' },
        own: { alt: null, caption: null },
      },
    ]);
    const words = { alt: 'Eýwan', caption: 'Bahar' };
    const path = `/media/${picture.id}?locale=tk&fallback-locale=null&depth=0`;
    expect((await translator('PATCH', path, words)).status).toBe(200);
    expect(await read()).toMatchObject([{ own: words }]);
    const ru = path.replace('=tk', '=ru');
    expect((await translator('PATCH', ru, words)).status).toBe(403);
  });

  it('is for those who work here, in their words', async () => {
    const made = await original({ _status: 'published' });
    const tk = await createTranslation(payload, 'news', made, {
      language: 'tk',
      createdBy: people.translator.id,
    });
    for (const who of ['journalist', 'colleague', 'translator', 'editor', 'admin'] as const) {
      const { status, body } = await rests[who]('GET', `/news/${tk.id}/source`);
      expect(status).toBe(200);
      expect(body.canConfirm).toBe(['translator', 'editor', 'admin'].includes(who));
    }
    expect((await rests.anonymous('GET', `/news/${tk.id}/source`)).status).toBe(401);
    expect((await restAs('forged')('GET', `/news/${tk.id}/source`)).status).toBe(401);
    expect((await translator('GET', '/news/nowhere/source')).status).toBe(404);
    const alone = await original();
    expect((await translator('GET', `/news/${alone.id}/source`)).body).toBeNull();
  });
});
