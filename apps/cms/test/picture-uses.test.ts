import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adminWords } from '../src/platform/i18n/translations';
import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg, richText, toFile } from './content';
import { createEdition, createTranslation, publish, publicationsOf, saveDraft, withdraw } from './editions';
import { restAs, type Rests } from './rest';

// A picture in use goes only with the consent of somebody who has seen where it is used (J10).
const {
  payload,
  refs: { design },
  rests,
} = await openStaffedNewsroom();

const draw = async () =>
  payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A hall' } as never,
    file: toFile(await drawJpeg(60, 40)),
  });

/** Running text with a block in it. */
const textWith = (fields: object) => {
  const { root } = richText('Before.');
  const block = { type: 'block', version: 2, format: '', fields: { id: 'b1', blockName: '', ...fields } };
  return { root: { ...root, children: [...root.children, block] } };
};

const now = () => new Date().toISOString();
type Attempt = [what: string, (id: string, more?: string) => ReturnType<Rests['editor']>];
const attempts: Attempt[] = [
  ['deleted', (id, more = '') => rests.editor('DELETE', `/media/${id}?depth=0${more}`)],
  [
    'put into the bin',
    (id, more = '') => rests.editor('PATCH', `/media/${id}?depth=0${more}`, { deletedAt: now() }),
  ],
  ['deleted with others', (id, more = '') => rests.editor('DELETE', `/media?where[id][in][0]=${id}${more}`)],
  [
    'put into the bin with others',
    (id, more = '') => rests.editor('PATCH', `/media?where[id][in][0]=${id}${more}`, { deletedAt: now() }),
  ],
];

type Doc = Record<string, any> & { id: string };

/** Every way in which an edition can name a picture, and whether readers see it. */
const ways: [what: string, isPublic: boolean, use: (id: string) => Promise<Doc>][] = [
  [
    'on top of a public item',
    true,
    (id) => createEdition(payload, 'news', [design], { heroImage: id, _status: 'published' }),
  ],
  ['in the gallery of a draft', false, (id) => createEdition(payload, 'news', [design], { gallery: [id] })],
  [
    'in the text of a draft',
    false,
    (id) => createEdition(payload, 'news', [design], { body: textWith({ blockType: 'image', image: id }) }),
  ],
  [
    'in a gallery in the text of a public event',
    true,
    (id) =>
      createEdition(payload, 'events', [design], {
        _status: 'published',
        body: textWith({ blockType: 'gallery', images: [id] }),
      }),
  ],
  [
    'on an event that is not public',
    false,
    (id) => createEdition(payload, 'events', [design], { image: id }),
  ],
  [
    'in a newer draft of a public item',
    false,
    async (id) => {
      const edition = await createEdition(payload, 'news', [design], { _status: 'published' });
      await saveDraft(payload, 'news', edition.id, { heroImage: id });
      return edition;
    },
  ],
  [
    'in public, and no longer in its draft',
    true,
    async (id) => {
      const edition = await createEdition(payload, 'news', [design], { heroImage: id, _status: 'published' });
      await saveDraft(payload, 'news', edition.id, { heroImage: null });
      return edition;
    },
  ],
  [
    'in what was withdrawn',
    false,
    async (id) => {
      const edition = await createEdition(payload, 'news', [design], { heroImage: id, _status: 'published' });
      await withdraw(payload, 'news', edition.id);
      return edition;
    },
  ],
  [
    'in the bin',
    false,
    async (id) => {
      const edition = await createEdition(payload, 'news', [design], { heroImage: id });
      await payload.update({ collection: 'news', id: edition.id, data: { deletedAt: now() } as never });
      return edition;
    },
  ],
];

describe.each(ways)('a picture %s', (_what, isPublic, use) => {
  it.each(attempts)('is not %s by who has not seen where it is used', async (_how, attempt) => {
    const picture = await draw();
    const edition = await use(picture.id);
    const answer = await attempt(picture.id);
    expect([400, 409]).toContain(answer.status);
    const [error] = answer.body.errors as { message: string }[];
    expect(error!.message).toContain(edition.headline ?? edition.title);
    expect(error!.message).toContain('English');
    const { body } = await rests.journalist('GET', `/media/${picture.id}/uses`);
    expect(body.uses).toEqual([
      expect.objectContaining({
        id: edition.id,
        isPublic,
        language: 'en',
        path: expect.stringContaining(edition.id),
      }),
    ]);
    expect(existsSync(join(process.env.DATA_DIR!, 'media', picture.filename!))).toBe(true);
    expect((await rests.editor('GET', `/media/${picture.id}`)).status).toBe(200);
    // Of an old list, or made up, nothing comes.
    expect([400, 409]).toContain((await attempt(picture.id, '&confirmUses=0000000000000000')).status);
    expect((await attempt(picture.id, `&confirmUses=${body.confirmUses}`)).status).toBe(200);
  });
});

it('what is asked of one who saw fewer uses is asked again', async () => {
  const picture = await draw();
  await createEdition(payload, 'news', [design], { heroImage: picture.id });
  const { body } = await rests.editor('GET', `/media/${picture.id}/uses`);
  await createEdition(payload, 'news', [design], { heroImage: picture.id, headline: 'Another' });
  const answer = await rests.editor('DELETE', `/media/${picture.id}?confirmUses=${body.confirmUses}`);
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('Another');
});

it('a picture that nothing shows goes without a question, and comes back from the bin', async () => {
  const picture = await draw();
  expect((await rests.editor('PATCH', `/media/${picture.id}`, { deletedAt: now() })).status).toBe(200);
  expect((await rests.editor('GET', `/media/${picture.id}`)).status).toBe(404);
  expect((await rests.editor('PATCH', `/media/${picture.id}?trash=true`, { deletedAt: null })).status).toBe(
    200,
  );
  expect((await rests.editor('DELETE', `/media/${picture.id}`)).status).toBe(200);
});

it('in the bin it is shown as before, in all languages; deleted for good it is gone from them', async () => {
  const picture = await draw();
  await payload.update({
    collection: 'media',
    id: picture.id,
    locale: 'fa',
    data: { alt: 'ایوان' } as never,
  });
  const edition = await createEdition(payload, 'news', [design], {
    heroImage: picture.id,
    _status: 'published',
  });
  const fa = await createTranslation(payload, 'news', edition, {
    language: 'fa',
    headline: 'ایوان',
    summary: 'خلاصه',
  });
  await publish(payload, 'news', fa.id);
  const shown = async () => {
    await payload.jobs.run({ limit: 1000, allQueues: true });
    const rows = await publicationsOf(payload);
    return rows.filter(({ itemJson }) => String(itemJson).includes(picture.filename!.split('.')[0]!)).length;
  };
  expect(await shown()).toBe(2);
  const { body } = await rests.editor('GET', `/media/${picture.id}/uses`);
  expect(body.uses).toHaveLength(2);
  const confirmed = `?trash=true&confirmUses=${body.confirmUses}`;
  expect((await rests.editor('PATCH', `/media/${picture.id}${confirmed}`, { deletedAt: now() })).status).toBe(
    200,
  );
  expect(await shown()).toBe(2);
  expect((await restAs()('GET', `/media/file/${picture.filename}`)).status).toBe(200);
  // From the bin, too, it goes only so.
  expect((await rests.editor('DELETE', `/media/${picture.id}?trash=true`)).status).toBe(409);
  expect((await rests.editor('DELETE', `/media/${picture.id}${confirmed}`)).status).toBe(200);
  expect(await shown()).toBe(0);
});

it('who may not delete is not told more than that', async () => {
  const picture = await draw();
  await createEdition(payload, 'news', [design], { heroImage: picture.id });
  for (const ask of [rests.journalist, rests.translator, rests.anonymous]) {
    expect((await ask('DELETE', `/media/${picture.id}`)).status).toBe(403);
    expect((await ask('PATCH', `/media/${picture.id}`, { deletedAt: now() })).status).toBe(403);
  }
  expect((await rests.anonymous('GET', `/media/${picture.id}/uses`)).status).toBe(401);
});

it('the refusal speaks the language of the admin', async () => {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: 'editor@test.example', password: 'a long password for tests' },
  });
  const picture = await draw();
  await createEdition(payload, 'news', [design], { heroImage: picture.id });
  // Those that Payload takes from a header; the others come by the admin's cookie.
  for (const language of ['ru', 'fa', 'tr', 'zh', 'fr', 'ar']) {
    const { body } = await restAs(token, language)('DELETE', `/media/${picture.id}`);
    const [before] = adminWords[language]!.refusal_pictureInUse.split('{{uses}}');
    expect(body.errors[0].message).toContain(before);
  }
});
