import { runJobs } from '../src/platform/jobs/run-jobs';
import { republish } from '../src/publishing/republish';
import { apiOf } from './api';
import { drawJpeg, toFile } from './content';
import { createEdition, createTranslation, publicationsOf, publish, saveDraft, withdraw } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// What a text can say besides paragraphs, from its form to the public and its search; links that follow their items.
const { payload, people, refs, rests } = await openStaffedNewsroom();
const get = apiOf(payload);

async function runAll() {
  const count = async () => (await payload.db.count({ collection: 'payload-jobs', where: {} })).totalDocs;
  for (let rounds = 0; (await count()) > 0 && rounds < 20; rounds += 1) await runJobs(payload);
  expect(await count()).toBe(0);
}
beforeAll(runAll);
afterEach(async () => {
  await runAll();
  expect(await republish(payload)).toEqual([]);
});

const element = { version: 1, direction: null, format: '', indent: 0 } as const;
const text = (words: string, more: object = {}) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  ...more,
});
const paragraph = (...children: object[]) => ({ ...element, type: 'paragraph', textFormat: 0, children });
let count = 0;
const nextId = () => String((count += 1)).padStart(24, '0');
const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: nextId(), blockName: '', blockType, ...fields },
});
const note = (words: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: nextId(), blockType: 'footnote', text: words },
});
const linkTo = (relationTo: string, value: string, words: string) => ({
  ...element,
  type: 'link',
  version: 3,
  id: nextId(),
  fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
  children: [text(words)],
});
const bodyOf = (...children: object[]) => ({ root: { ...element, type: 'root', children } });

const bodyIn = async (itemId: string, locale = 'en') =>
  (await get(`/news/${itemId}?locale=${locale}`)).body.body;

it('a text says all of it, in the API and to who searches', async () => {
  const picture = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A hall', caption: 'Its own caption', credit: 'Eyvan' } as never,
    file: toFile(await drawJpeg(60, 40)),
  });
  const body = bodyOf(
    paragraph(
      text('Felt, '),
      text('نمد', { $: { language: 'fa' } }),
      text(' in Persian'),
      note('Wool that was wetted.'),
    ),
    block('pullQuote', { text: 'Felt is wool and water' }),
    block('factBox', { title: 'The workshop', text: 'Opened in 1928.\n- two halls\n- one master' }),
    block('image', { image: picture.id, caption: 'The old hall' }),
    block('embed', { url: 'https://vimeo.com/1', title: 'A film', still: picture.id }),
  );
  const data = { body, headline: 'Felt', createdBy: people.journalist.id };
  const { id, itemId } = await createEdition(payload, 'news', [refs.design], data);
  await publish(payload, 'news', id);
  const image = { alt: 'A hall', credit: 'Eyvan' };
  expect(await bodyIn(itemId)).toMatchObject([
    {
      type: 'paragraph',
      html: 'Felt, <span lang="fa" dir="rtl">نمد</span> in Persian<sup><a href="#note-1">1</a></sup>',
    },
    { type: 'pullQuote', text: 'Felt is wool and water', attribution: null },
    {
      type: 'factBox',
      title: 'The workshop',
      blocks: [
        { type: 'paragraph', html: 'Opened in 1928.' },
        { type: 'list', items: [{ html: 'two halls' }, { html: 'one master' }] },
      ],
    },
    { type: 'image', image: { ...image, caption: 'The old hall' } },
    { type: 'embed', media: 'video', image },
    { type: 'footnotes', notes: [{ id: 'note-1', html: 'Wool that was wetted.' }] },
  ]);
  const [{ searchText } = { searchText: '' }] = await publicationsOf(payload, itemId);
  for (const words of ['wetted', 'نمد', 'one master', 'the workshop', 'the old hall', 'a film'])
    expect(searchText).toContain(words);
});

describe('over REST', () => {
  const write = (body: object, more: object = {}) =>
    rests.journalist('POST', '/news?draft=true', { language: 'en', headline: 'Felt', body, ...more });

  it('a journalist writes it as the form does, and gets it back as it was', async () => {
    const body = bodyOf(paragraph(text('a', { $: { language: 'fa' } }), note('b')));
    const { body: answer, status } = await write(body);
    expect(status).toBe(201);
    const [line] = answer.doc.body.root.children;
    expect(line.children).toMatchObject([{ $: { language: 'fa' } }, { fields: { text: 'b' } }]);
  });

  it('what is too long, or empty, is refused in words', async () => {
    const { body: answer, status } = await write(bodyOf(paragraph(note('x'.repeat(1001)))));
    expect(status).toBe(400);
    expect(JSON.stringify(answer)).toContain('1000');
    const { body: draft } = await write(bodyOf(paragraph(text('a'), note(''))), {
      summary: 'About felt.',
      categories: [refs.design],
    });
    const published = await rests.editor('PATCH', `/news/${draft.doc.id}`, { _status: 'published' });
    expect(published.status).toBe(400);
    expect(JSON.stringify(published.body)).toContain('Footnote');
  });
});

describe('a link to an item', () => {
  const writeBoth = async (slug: 'news' | 'events' = 'news') => {
    const goal = await createEdition(payload, slug, [refs.design], { _status: 'published' });
    const body = bodyOf(paragraph(text('See '), linkTo(slug, goal.id, 'the other'), text('.')));
    const item = await createEdition(payload, 'news', [refs.design], {
      body,
      _status: 'published',
      createdBy: people.journalist.id,
    });
    return { goal, item };
  };
  const read = async (itemId: string, locale = 'en') => (await bodyIn(itemId, locale))[0].html;
  const urlOf = async (path: string) => (await get(path)).body.url as string;

  it.each(['news', 'events'] as const)('of %s leads to it, and follows its address', async (slug) => {
    const { goal, item } = await writeBoth(slug);
    const before = await urlOf(`/${slug}/${goal.itemId}?locale=en`);
    expect(await read(item.itemId)).toBe(`See <a href="${before}">the other</a>.`);
    await publish(payload, slug, goal.id, { slug: 'moved-elsewhere' });
    await runAll();
    const after = await urlOf(`/${slug}/${goal.itemId}?locale=en`);
    expect(after).toContain('moved-elsewhere');
    expect(await read(item.itemId)).toBe(`See <a href="${after}">the other</a>.`);
  });

  it('is words while the item is withdrawn, and a link again afterwards', async () => {
    const { goal, item } = await writeBoth();
    await withdraw(payload, 'news', goal.id);
    await runAll();
    expect(await read(item.itemId)).toBe('See the other.');
    await publish(payload, 'news', goal.id);
    await runAll();
    expect(await read(item.itemId)).toContain('<a href');
  });

  it('leads to the item in the language of the text, where it has one', async () => {
    const { goal, item } = await writeBoth();
    const translation = await createTranslation(payload, 'news', item, {
      language: 'fa',
      headline: 'نمد',
      summary: 'دربارهٔ نمد.',
      body: bodyOf(paragraph(linkTo('news', goal.id, 'خبر دیگر'))),
      _status: 'published',
    });
    expect(await read(translation.itemId, 'fa')).toBe('خبر دیگر');
    await createTranslation(payload, 'news', goal, {
      language: 'fa',
      headline: 'خبر',
      summary: 'یک خبر.',
      body: bodyOf(paragraph(text('متن'))),
      _status: 'published',
    });
    await runAll();
    const url = await urlOf(`/news/${goal.itemId}?locale=fa`);
    expect(await read(translation.itemId, 'fa')).toBe(`<a href="${url}">خبر دیگر</a>`);
  });

  it('is named by the copy desk when readers do not get where it leads', async () => {
    const { goal, item } = await writeBoth();
    const ask = async () => {
      const { body } = await rests.editor('GET', `/news/${item.id}/copy-desk`);
      return body.findings.filter(({ check }: { check: string }) => check.startsWith('item'));
    };
    expect(await ask()).toEqual([]);
    await withdraw(payload, 'news', goal.id);
    expect(await ask()).toMatchObject([
      { check: 'itemWithdrawn', kind: 'warning', place: 'body.0', facts: { text: goal.headline } },
    ]);
    const draft = await createEdition(payload, 'news', [refs.design], { headline: 'Not yet' });
    await saveDraft(payload, 'news', item.id, {
      body: bodyOf(
        paragraph(text('a')),
        paragraph(linkTo('news', draft.id, 'b')),
        block('relatedItem', { item: { relationTo: 'news', value: draft.id } }),
      ),
    });
    expect(await ask()).toMatchObject([
      { check: 'itemNotPublic', place: 'body.1', facts: { text: 'Not yet' } },
    ]);
  });

  it('to what was never there is words', async () => {
    const gone = '00000000-0000-4000-8000-000000000000';
    const body = bodyOf(paragraph(linkTo('news', gone, 'nothing')));
    const item = await createEdition(payload, 'news', [refs.design], { body, _status: 'published' });
    expect(await read(item.itemId)).toBe('nothing');
  });
});
