import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { createEdition, createTranslation, publicationsOf, publish, saveDraft, withdraw } from './editions';
import type { Rest } from './rest';

// An item in several languages: what they share, and what they must not share.
const { payload, refs, people, rests } = await openStaffedNewsroom();
const { editor } = rests;
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
});
/** Whatever a test did, nothing is left for `republish` to mend. */
afterEach(async () => expect(await republish(payload)).toEqual([]));

const march = '2027-03-01T14:00:00.000Z';
const april = '2027-04-01T14:00:00.000Z';
const may = '2027-05-01T14:00:00.000Z';
const event = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'events', [refs.design], { startsAt: march, endsAt: null, ...data });
const inTurkmen = (original: { id: string }, data: Record<string, unknown> = {}) =>
  createTranslation(payload, 'events', original, {
    language: 'tk',
    title: 'Haly agşamy',
    startsAt: undefined,
    endsAt: undefined,
    ...data,
  });
const show = (itemId: string, locale: string) => get(`/events/${itemId}?locale=${locale}`);
const monthOf = async (itemId: string, locale: string) =>
  new Date((await show(itemId, locale)).body.startsAt as string).toISOString();

describe('shared facts', () => {
  it('are read from the original, and cannot be set on a translation', async () => {
    const original = await event({ _status: 'published' });
    const translation = await inTurkmen(original, { startsAt: may, categories: [refs.music] });
    await publish(payload, 'events', translation.id, { startsAt: may, participants: [{ country: 'US' }] });
    const { body } = await show(original.itemId, 'tk');
    expect(body).toMatchObject({ categories: [{ code: 'design' }], participants: [], isOriginal: false });
    expect(await monthOf(original.itemId, 'tk')).toBe(march);
  });

  it('follow the original at once when its change is published', async () => {
    const original = await event({ _status: 'published' });
    await publish(payload, 'events', (await inTurkmen(original)).id);
    await publish(payload, 'events', original.id, { startsAt: april, categories: [refs.music] });
    expect(await monthOf(original.itemId, 'tk')).toBe(april);
    expect((await get('/events?locale=tk&category=music')).body.items).toMatchObject([
      { id: original.itemId },
    ]);
  });

  it('that are only drafted never go public with another language’s publication', async () => {
    const original = await event({ _status: 'published' });
    const translation = await inTurkmen(original);
    await saveDraft(payload, 'events', original.id, { startsAt: may, onlineUrl: 'https://canary.example/' });
    await publish(payload, 'events', translation.id);
    await publish(payload, 'events', translation.id, { summary: 'Ýene bir gezek.' });
    await republish(payload);
    for (const locale of ['en', 'tk']) {
      expect(await monthOf(original.itemId, locale)).toBe(march);
      expect((await show(original.itemId, locale)).text).not.toContain('canary');
    }
  });

  it('come from the original’s draft where that was never public, and stay as they went out', async () => {
    const original = await event();
    const translation = await inTurkmen(original);
    await publish(payload, 'events', translation.id);
    const { status, body } = await show(original.itemId, 'tk');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { alternates: [], categories: [{ code: 'design' }] },
    });
    expect((await show(original.itemId, 'en')).status).toBe(404);
    await saveDraft(payload, 'events', original.id, { startsAt: may });
    await republish(payload);
    expect(await monthOf(original.itemId, 'tk')).toBe(march);
    await publish(payload, 'events', original.id);
    expect(await monthOf(original.itemId, 'tk')).toBe(may);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['withdrawn', (id) => withdraw(payload, 'events', id)],
    ['put into the bin', (id) => editor('PATCH', `/events/${id}`, { deletedAt: new Date().toISOString() })],
  ])('stay as readers saw them last when the original is %s', async (_how, leave) => {
    const original = await event({ _status: 'published' });
    const translation = await inTurkmen(original);
    await publish(payload, 'events', translation.id);
    await publish(payload, 'events', original.id, { startsAt: april });
    await saveDraft(payload, 'events', original.id, { startsAt: may });
    await leave(original.id);
    expect((await show(original.itemId, 'en')).status).toBe(410);
    expect((await show(original.itemId, 'tk')).body).toMatchObject({ alternates: [], title: 'Haly agşamy' });
    await republish(payload);
    expect(await monthOf(original.itemId, 'tk')).toBe(april);
  });
});

describe('alternates', () => {
  it('name the other public editions of each, and nothing that is not public', async () => {
    const original = await event({ _status: 'published' });
    const made: Partial<Record<LocaleCode, string>> = { en: original.id };
    const others: LocaleCode[] = ['tk', 'fa', 'ru'];
    for (const language of others)
      made[language] = (await inTurkmen(original, { language, title: `In ${language}` })).id;
    const alternatesOf = async (locale: string) =>
      ((await show(original.itemId, locale)).body.alternates as { locale: string }[]).map(
        (one) => one.locale,
      );
    expect(await alternatesOf('en')).toEqual([]);
    await publish(payload, 'events', made.tk!);
    await publish(payload, 'events', made.fa!);
    expect(await alternatesOf('en')).toEqual(['tk', 'fa']);
    expect(await alternatesOf('tk')).toEqual(['en', 'fa']);
    expect(await alternatesOf('fa')).toEqual(['tk', 'en']);
    expect((await show(original.itemId, 'ru')).body.alternates).toHaveLength(3);
    await withdraw(payload, 'events', made.tk!);
    expect(await alternatesOf('en')).toEqual(['fa']);
    const { body } = await show(original.itemId, 'fa');
    expect(body.alternates).toEqual([
      {
        locale: 'en',
        url: (await show(original.itemId, 'en')).body.url,
        apiUrl: `http://localhost:3999/api/v1/events/${original.itemId}?locale=en`,
      },
    ]);
  });

  it('follow an address that an editor changes', async () => {
    const original = await event({ _status: 'published' });
    const translation = await inTurkmen(original);
    await publish(payload, 'events', translation.id);
    await publish(payload, 'events', translation.id, { slug: 'täze' });
    expect((await show(original.itemId, 'en')).body.alternates[0].url).toBe(
      `http://localhost:3999/tk/events/${original.itemId}/${encodeURIComponent('täze')}`,
    );
  });

  it('let an original go for good once nothing follows it', async () => {
    const original = await event({ _status: 'published' });
    const translation = await inTurkmen(original);
    await publish(payload, 'events', translation.id);
    expect((await editor('DELETE', `/events/${original.id}`)).status).toBe(400);
    expect((await editor('DELETE', `/events/${translation.id}`)).status).toBe(200);
    expect((await show(original.itemId, 'en')).body.alternates).toEqual([]);
    expect((await editor('DELETE', `/events/${original.id}`)).status).toBe(200);
    const states = (await publicationsOf(payload, original.itemId)).map(({ state }) => state as string);
    expect(states).toEqual(['withdrawn', 'withdrawn']);
  });
});

describe('where a translation stands', () => {
  const stateOf = async (id: string) =>
    (await editor('GET', `/events/${id}?draft=true&depth=0`)).body.translation.state as string;

  const confirm = (id: string, who: Rest = editor) => who('POST', `/events/${id}/confirm-translation`);

  it('is current, changed in facts, or outdated by words, until somebody has compared it', async () => {
    const original = await event({ _status: 'published' });
    const translation = await inTurkmen(original);
    await publish(payload, 'events', translation.id);
    expect(await stateOf(translation.id)).toBe('current');
    await publish(payload, 'events', original.id, { summary: 'Other words.' });
    expect(await stateOf(translation.id)).toBe('outdated');
    await publish(payload, 'events', original.id, { startsAt: april });
    expect(await stateOf(translation.id)).toBe('factChanged');
    // What it says otherwise by now is more than how it is said.
    await publish(payload, 'events', original.id, { summary: 'Words once more.' });
    expect(await stateOf(translation.id)).toBe('factChanged');
    // A typo of its own says nothing about the original.
    await publish(payload, 'events', translation.id, { venueName: 'Zal' });
    expect(await stateOf(translation.id)).toBe('factChanged');
    await saveDraft(payload, 'events', translation.id, { summary: 'Başga sözler.' });
    expect(await stateOf(translation.id)).toBe('factChanged');
    const { updatedAt } = (await editor('GET', `/events/${translation.id}?draft=true`)).body;
    expect((await confirm(translation.id)).status).toBe(200);
    const confirmed = (await editor('GET', `/events/${translation.id}?draft=true`)).body;
    expect(confirmed).toMatchObject({ updatedAt, summary: 'Başga sözler.', venueName: 'Zal' });
    expect(await stateOf(translation.id)).toBe('current');
    await publish(payload, 'events', translation.id);
    expect(await stateOf(translation.id)).toBe('current');
  });

  it('is not written yet while nothing is in it', async () => {
    const original = await event({ _status: 'published' });
    const { id } = (await editor('POST', `/events/${original.id}/translate`, { language: 'tk' })).body;
    expect(await stateOf(id as string)).toBe('unwritten');
    await saveDraft(payload, 'events', id as string, { title: 'Haly' });
    expect(await stateOf(id as string)).toBe('current');
  });

  it('is current when the original goes out for the first time, as it was translated', async () => {
    const original = await event();
    const translation = await inTurkmen(original);
    await publish(payload, 'events', original.id);
    expect(await stateOf(translation.id)).toBe('current');
    const another = await event();
    const behind = await inTurkmen(another);
    await publish(payload, 'events', another.id, { summary: 'Other words, at the last moment.' });
    expect(await stateOf(behind.id)).toBe('outdated');
  });

  it.each<[string, (facts: Record<string, any>) => Record<string, unknown>]>([
    ['a correction', () => ({ corrections: [{ at: march, kind: 'typo', note: 'One' }] })],
    [
      'the facts as a form sends them',
      ({ participants, ...facts }) => ({
        ...Object.fromEntries(Object.entries(facts).reverse()),
        participants: participants.map(({ id, name, country }: Record<string, string>) => ({
          name,
          id,
          country,
        })),
        onlineUrl: '',
      }),
    ],
    ['the address', () => ({ slug: 'other' })],
  ])('does not change with %s alone', async (_what, change) => {
    const participants = [{ country: 'TM', name: 'One' }];
    const original = await event({ _status: 'published', participants });
    const translation = await inTurkmen(original);
    const {
      startsAt,
      timeZone,
      categories,
      participants: stored,
    } = (await editor('GET', `/events/${original.id}?depth=0`)).body;
    const sent = change({ startsAt, timeZone, categories, participants: stored });
    expect((await editor('PATCH', `/events/${original.id}`, { ...sent, _status: 'published' })).status).toBe(
      200,
    );
    expect(await stateOf(translation.id)).toBe('current');
  });

  it('the facts of news do not change with the order in which a form names them', async () => {
    const source = { programme: 'Days', url: 'https://days.example/' };
    const original = await createEdition(payload, 'news', [refs.design], { source, _status: 'published' });
    const { factsChangedAt } = (await editor('GET', `/news/${original.id}`)).body;
    const again = { url: source.url, organization: null, programme: source.programme };
    await editor('PATCH', `/news/${original.id}`, { source: again, _status: 'published' });
    expect((await editor('GET', `/news/${original.id}`)).body.factsChangedAt).toBe(factsChangedAt);
  });

  it('is confirmed by who may write on it, and by nobody else', async () => {
    const original = await event({ _status: 'published' });
    const { id } = await inTurkmen(original, { createdBy: people.translator.id });
    expect((await confirm(id, rests.anonymous)).status).toBe(401);
    expect((await confirm(id, rests.colleague)).status).toBe(403);
    for (const who of ['translator', 'editor', 'admin'] as const)
      expect((await confirm(id, rests[who])).status).toBe(200);
    expect((await confirm(original.id)).status).toBe(400);
    const follows = async () =>
      (await editor('GET', `/events/${id}?draft=true&depth=0`)).body.translation.follows;
    const before = await follows();
    await rests.translator('PATCH', `/events/${id}?draft=true`, { translation: { follows: may } });
    expect(await follows()).toBe(before);
  });
});

describe('addresses', () => {
  /** The worst headline of each language: what another slug rule would lose, double or cut in the middle. */
  const worst: Record<LocaleCode, string> = {
    tk: 'Ýylyň iň GOWY täzelikleri — «Çeper Şäher»! 2026',
    ru: 'Ёлка, объезд и щёки: «съёмка» №1 — 100 % успеха',
    en: '“Don’t panic!” – 5 Reasons to ☕ & Why?!',
    fa: 'می‌خواهیم «کتاب‌های» ۱۴۰۵ را بخوانیم؛ چرا؟',
    tr: 'IŞIK ve İĞNE: ÇÖLÜN ILIK GÜNÜ',
    az: 'İŞIQ, ƏLVAN XALÇA və IŞILTI',
    uz: 'Oʻzbekistonda gʻunchalar: ‘Sanʼat’ va "oʻyin"',
    kk: 'Қазақстанның ӘДЕМІ ҢҰҮҺІ қалалары',
    ky: 'Кыргызстандын ӨҢҮ жана ҮЙЛӨРҮ',
    zh: '创意城市网络：建筑成为第八个领域！',
    fr: 'L’œuvre « déjà vue » : où, à Noël, çà et là ?',
    ar: 'مُؤْتَمَرُ المُدُنِ الإبداعيّةِ ٢٠٢٦ — أهلاً!',
  };

  it.each(localeCodes)('%s: every headline gets one with the first save', async (language) => {
    for (const headline of [worst[language], worst[language].repeat(8).slice(0, 200), '★ ☆ 🎪', '—!?—']) {
      const { itemId, slug } = await createEdition(payload, 'news', [refs.design], { language, headline });
      expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
      expect([...slug].length).toBeLessThanOrEqual(80);
      expect(slug).not.toMatch(/--|-$/);
      if (!/\p{L}/u.test(headline)) expect(slug).toBe(itemId);
    }
  });

  it('need not be unique', async () => {
    const make = () => createEdition(payload, 'news', [refs.design], { _status: 'published' });
    const [one, other] = [await make(), await make()];
    expect(one.slug).toBe(other.slug);
    expect(one.itemId).not.toBe(other.itemId);
  });

  it('follow the headline until the first publication, and stay from then on', async () => {
    const { id } = await createEdition(payload, 'news', [refs.design]);
    const slugAfter = async (data: Record<string, unknown>) =>
      (await saveDraft(payload, 'news', id, data)).slug;
    expect(await slugAfter({ headline: 'Second' })).toBe('second');
    expect(await slugAfter({ headline: 'Third' })).toBe('third');
    await publish(payload, 'news', id);
    expect(await slugAfter({ headline: 'Fourth' })).toBe('third');
    await withdraw(payload, 'news', id);
    expect(await slugAfter({ headline: 'Fifth' })).toBe('third');
    expect(await slugAfter({ slug: 'Sixth, by hand' })).toBe('sixth-by-hand');
  });
});
