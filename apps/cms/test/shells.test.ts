import { createLocalReq, type Where } from 'payload';
import { otherItems } from '../src/content/other-items';
import { forgetShells } from '../src/editions/forget-shells';
import { richText } from './content';
import { createEdition, createTranslation, editionData, saveDraft, titleOf } from './editions';
import { openStaffedNewsroom } from './open-newsroom';
import type { People } from './people';

// Editions that were begun and never written in: in nobody else's way, and gone after a day.
const {
  payload,
  refs: { design },
  people,
  rests,
} = await openStaffedNewsroom();

const hourMs = 3_600_000;
const later = (hours: number) => Date.now() + hours * hourMs;
const session = { 'x-eyvan-session': 'window-1234' };
type Slug = 'news' | 'events';

/** Begins an edition as the question for its language does. */
const begin = async (slug: Slug, who: 'journalist' | 'colleague' = 'journalist') => {
  const { body } = await rests[who]('POST', `/${slug}?draft=true&depth=0&locale=tk`, { language: 'tk' });
  return body.doc as { id: string; itemId: string };
};
const isThere = async (slug: Slug, id: string) =>
  (await payload.db.findOne({ collection: slug, where: { id: { equals: id } } })) !== null;
const autosave = (slug: Slug, id: string, data: object) =>
  rests.journalist('PATCH', `/${slug}/${id}?draft=true&autosave=true&depth=0`, data, session);

describe.each(['news', 'events'] as const)('an edition of %s that nobody has written in', (slug) => {
  it('is gone after a day, with its versions, and not before', async () => {
    const { id } = await begin(slug);
    await forgetShells(payload, later(23));
    expect(await isThere(slug, id)).toBe(true);
    await forgetShells(payload, later(25));
    expect(await isThere(slug, id)).toBe(false);
    expect(
      (await payload.db.findVersions({ collection: slug, where: { parent: { equals: id } } })).docs,
    ).toEqual([]);
  });

  it('stays while somebody has it open, or left it open', async () => {
    const { id } = await begin(slug);
    const lock = (act: string) =>
      rests.journalist('POST', `/locks/${slug}/${id}`, { act, session: session['x-eyvan-session'] });
    await lock('hold');
    await forgetShells(payload, later(6 * 24));
    expect(await isThere(slug, id)).toBe(true);
    await lock('leave');
    await forgetShells(payload, later(25));
    expect(await isThere(slug, id)).toBe(false);
  });

  it.each([
    ['a letter of its title', { [titleOf[slug]]: 'E' }],
    ['its text alone', { body: richText('One word') }],
    ['a fact alone', slug === 'news' ? { byline: 'Aýna' } : { onlineUrl: 'https://example.org/' }],
    ['words that were taken out again', { [titleOf[slug]]: '' }],
  ])('is none when somebody wrote %s', async (_what, data) => {
    const { id } = await begin(slug);
    expect((await autosave(slug, id, data)).status).toBe(200);
    await forgetShells(payload, later(24 * 365));
    expect(await isThere(slug, id)).toBe(true);
  });

  it('is none when somebody wrote a word, and took it out again: it can be had back', async () => {
    const { id } = await begin(slug);
    for (const summary of ['A word', null]) expect((await autosave(slug, id, { summary })).status).toBe(200);
    await forgetShells(payload, later(24 * 365));
    expect(await isThere(slug, id)).toBe(true);
  });

  it('is none when a program stored facts or words with it, or its item is told in another language', async () => {
    const stored = [
      await createEdition(payload, slug, [design], {
        [titleOf[slug]]: undefined,
        summary: undefined,
        body: undefined,
      }),
      await createEdition(payload, slug, [], {
        [titleOf[slug]]: undefined,
        summary: undefined,
        body: richText('x'),
      }),
    ];
    const original = await begin(slug);
    const translation = await createTranslation(payload, slug, original, { language: 'ru' });
    await forgetShells(payload, later(25));
    for (const { id } of [...stored, original, translation]) expect(await isThere(slug, id)).toBe(true);
  });
});

describe('the list of the admin', () => {
  /** What the list view asks beside what the person asks. */
  const shownTo = async (who: keyof People) => {
    const req = await createLocalReq({ user: people[who] as never }, payload);
    const base = await payload.collections.news.config.admin.baseFilter!({
      limit: 25,
      page: 1,
      req,
      sort: '',
    });
    const { docs } = await payload.find({
      collection: 'news',
      draft: true,
      depth: 0,
      limit: 200,
      overrideAccess: false,
      req,
      where: base as never,
    });
    return docs.map(({ id }) => id);
  };

  it('shows it to the one who began it, and to nobody else', async () => {
    const { id } = await begin('news', 'colleague');
    const drafted = await begin('news', 'colleague');
    await saveDraft(payload, 'news', drafted.id, { headline: 'Written in a draft only' });
    const [own, others, editors] = [
      await shownTo('colleague'),
      await shownTo('journalist'),
      await shownTo('editor'),
    ];
    expect([own, others, editors].map((ids) => ids.includes(id))).toEqual([true, false, false]);
    expect([own, others, editors].every((ids) => ids.includes(drafted.id))).toBe(true);
  });
});

describe('the picker of other items', () => {
  const offered = async (slug: Slug, of: { id?: string; itemId?: string }) => {
    const { filterOptions } = otherItems;
    const where = (filterOptions as (asked: object) => Where)({ data: of, id: of.id, relationTo: slug });
    const req = await createLocalReq({ user: people.journalist as never }, payload);
    const ask = { collection: slug, draft: true, depth: 0, limit: 500, overrideAccess: false } as const;
    const { docs } = await payload.find({ ...ask, req, where });
    return docs.map(({ id }) => id);
  };

  it('offers what has a title, drafts too, each item once, and not the item itself', async () => {
    const shell = await begin('events');
    const drafted = await begin('events');
    await autosave('events', drafted.id, { title: 'Drafted only' });
    const whole = await createEdition(payload, 'events', [design]);
    const translation = await createTranslation(payload, 'events', whole, { language: 'ru' });
    const toTold = (ids: string[]) => [shell, drafted, whole, translation].map(({ id }) => ids.includes(id));
    expect(toTold(await offered('events', {}))).toEqual([false, true, true, false]);
    expect(toTold(await offered('events', { itemId: translation.itemId }))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(toTold(await offered('events', { id: whole.id }))).toEqual([false, true, false, false]);
  });

  it('is no reason to refuse what was chosen: a draft has its title in its versions only', async () => {
    const drafted = await begin('events');
    await autosave('events', drafted.id, { title: 'Drafted only' });
    const item = { relationTo: 'events', value: drafted.id };
    const block = {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'a1', blockType: 'relatedItem', item },
    };
    const body = { root: { ...richText('x').root, children: [block] } };
    const news = {
      ...editionData('news', [design]),
      body,
      relatedEvents: [drafted.id],
      _status: 'published',
    };
    const { status, text } = await rests.editor('POST', '/news', news);
    expect({ status, text: status === 201 ? '' : text }).toEqual({ status: 201, text: '' });
    const nobody = { ...news, relatedEvents: ['nobody'] };
    expect((await rests.editor('POST', '/news', nobody)).status).toBe(400);
  });
});
