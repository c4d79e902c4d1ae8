import { eventItem, newsItem } from '@eyvan/contract';
import { previewAnswer, previewPath, previewText, type PreviewRequest } from '@eyvan/wire';
import { signatureHeader, signBody } from '@eyvan/wire/signature';
import { answerPreview } from '../src/editions/preview/answer-preview';
import { answerSite } from '../src/editions/preview/answer-site';
import { forgetPreviews } from '../src/editions/preview/forget-previews';
import { listTables } from '../src/platform/database/rows/table';
import { createEdition, createTranslation, publish, saveDraft, withdraw } from './editions';
import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg, richText, toFile } from './content';
import { restAs, type Rest } from './rest';

// One edition for somebody without an account, for two days; and what is typed, for who types it.
const { payload, refs, rests } = await openStaffedNewsroom();
afterEach(() => payload.db.deleteMany({ collection: 'previews', where: {} }));

const canary = 'Ýapragyň syry kanareýka';
const roles = ['admin', 'editor', 'journalist', 'translator'] as const;
const anonymous = restAs();
const news = (data: Record<string, unknown> = {}) => createEdition(payload, 'news', [refs.design], data);
const rows = async () => (await payload.db.find({ collection: 'previews', pagination: false })).docs;
const tokenOf = (url: string) => url.split('/').at(-1)!;
const look = (token: string, language = 'en', wants: PreviewRequest['wants'] = 'item') =>
  answerPreview(payload, { language, token, wants });
const itemOf = async (token: string, language = 'en') =>
  previewAnswer.parse(await look(token, language)).item as Record<string, unknown>;

async function makeLink(id: string, as: Rest = rests.journalist, slug = 'news') {
  const answer = await as('POST', `/${slug}/${id}/preview`);
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  const { url, links } = answer.body as { url: string; links: { id: string }[] };
  return { url, token: tokenOf(url), id: links.at(-1)!.id };
}

describe('a link', () => {
  it('shows the edition as it is being written, and goes on showing what is written since', async () => {
    const { id } = await news({ headline: 'Before', summary: canary });
    const { token, url } = await makeLink(id);
    expect(new URL(url).pathname).toBe(`/preview/en/${token}`);
    const answer = previewAnswer.parse(await look(token));
    expect(answer).toMatchObject({ type: 'news', isIncomplete: false });
    expect(newsItem.parse(answer.item)).toMatchObject({ headline: 'Before', summary: canary });
    await saveDraft(payload, 'news', id, { headline: 'After' });
    expect(await itemOf(token)).toMatchObject({ headline: 'After' });
  });

  it('shows what a newer draft says, and not what readers see', async () => {
    const { id } = await news({ headline: 'Public', _status: 'published' });
    await saveDraft(payload, 'news', id, { headline: 'Newer' });
    expect(await itemOf((await makeLink(id)).token)).toMatchObject({ headline: 'Newer' });
  });

  it('shows a translation with the facts of its original, and leads to what is public of the item', async () => {
    const en = await news({ _status: 'published' });
    const fa = await createTranslation(payload, 'news', en, { language: 'fa', headline: 'ایوان' });
    const { token, url } = await makeLink(fa.id);
    expect(url).toContain('/preview/fa/');
    expect(await itemOf(token, 'fa')).toMatchObject({
      headline: 'ایوان',
      isOriginal: false,
      categories: [{ code: 'design' }],
      alternates: [{ locale: 'en' }],
    });
  });

  it('shows an event of which next to nothing is written', async () => {
    const { id } = await createEdition(payload, 'events', [], {
      title: '',
      summary: '',
      startsAt: null,
      endsAt: null,
      onlineUrl: null,
      body: null,
    });
    const { token } = await makeLink(id, rests.journalist, 'events');
    const answer = previewAnswer.parse(await look(token));
    expect(answer).toMatchObject({ type: 'event', isIncomplete: true });
    expect(eventItem.parse(answer.item)).toMatchObject({ title: '…', summary: '…' });
  });

  it('shows nothing in another language, nor by what is nearly its token', async () => {
    const { id } = await news();
    const { token } = await makeLink(id);
    expect(await look(token, 'tk')).toBeNull();
    expect(await look(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
    expect(await look(token, 'en', 'life')).toEqual({});
  });

  it('is stored without its token, for 48 hours', async () => {
    const { token } = await makeLink((await news()).id);
    const [row] = await rows();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(JSON.stringify(row)).toMatch(/[0-9a-f]{64}/);
    const { expiresAt } = row as unknown as { expiresAt: string };
    const left = Date.parse(expiresAt) - Date.now();
    expect(left).toBeGreaterThan(47.9 * 3_600_000);
    expect(left).toBeLessThanOrEqual(48 * 3_600_000);
  });

  it('shows nothing once its time is over, and is deleted then', async () => {
    const { id, token } = await makeLink((await news()).id);
    await makeLink((await news()).id);
    await payload.db.updateOne({
      collection: 'previews',
      id,
      data: { expiresAt: new Date(Date.now() - 1_000).toISOString() },
    });
    expect([await look(token), await look(token, 'en', 'life')]).toEqual([null, null]);
    await forgetPreviews(payload);
    expect(await rows()).toHaveLength(1);
  });

  it('shows nothing once it is ended, and nobody is told that it was', async () => {
    const { id } = await news();
    const [one, other] = [await makeLink(id), await makeLink(id)];
    const path = `/news/${id}/preview?link=`;
    const ended = await rests.journalist('DELETE', path + one.id);
    expect([ended.status, ended.body.links]).toEqual([200, [expect.objectContaining({ id: other.id })]]);
    expect([await look(one.token), await look(one.token, 'en', 'life')]).toEqual([null, null]);
    expect(await look(other.token)).not.toBeNull();
    expect((await rests.journalist('DELETE', path + one.id)).status).toBe(404);
    expect((await rests.journalist('DELETE', `${path}none`)).status).toBe(404);
    const elsewhere = await news();
    expect((await rests.editor('DELETE', `/news/${elsewhere.id}/preview?link=${other.id}`)).status).toBe(404);
  });

  it('shows nothing of what lies in the bin, or is deleted for good', async () => {
    const { id } = await news();
    const { token } = await makeLink(id);
    await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } });
    expect(await look(token)).toBeNull();
    expect((await rests.editor('POST', `/news/${id}/preview`)).status).toBe(404);
    await payload.delete({ collection: 'news', id, trash: true });
    expect(await look(token)).toBeNull();
  });

  it('shows nothing any more of what is withdrawn; one that is made afterwards does', async () => {
    const { id } = await news();
    const { token } = await makeLink(id);
    await publish(payload, 'news', id);
    expect(await look(token)).not.toBeNull();
    await withdraw(payload, 'news', id, 'A reason');
    expect(await look(token)).toBeNull();
    expect(await look((await makeLink(id)).token)).not.toBeNull();
  });

  it('shows its pictures below its own address, with other words where there are none yet', async () => {
    const picture = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A carpet' } as never,
      file: toFile(await drawJpeg(800, 600)),
    });
    const { id } = await news({ heroImage: picture.id, language: 'tk' });
    const { token } = await makeLink(id);
    const { image } = newsItem.parse(await itemOf(token, 'tk'));
    expect(image?.alt).toBe('A carpet');
    for (const { url } of image!.files) expect(url).toContain(`/preview/tk/${token}/media/`);
  });

  it('is one of twenty at most', async () => {
    const { id } = await news();
    for (let made = 0; made < 20; made += 1) await makeLink(id);
    const refused = await rests.journalist('POST', `/news/${id}/preview`);
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('20')]);
  });

  it('is in no backup', () => {
    expect(listTables(payload).map(({ slug }) => slug)).not.toContain('previews');
  });
});

describe('who may', () => {
  it('make, list and show: who may read the edition; the anonymous nothing', async () => {
    const { id } = await news({ summary: canary });
    for (const role of roles) {
      await makeLink(id, rests[role]);
      const listed = await rests[role]('GET', `/news/${id}/preview`);
      expect([listed.status, listed.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect((await rests[role]('PUT', `/news/${id}/preview`, { fields: {} })).status).toBe(200);
    }
    const { body, text } = await rests.translator('GET', `/news/${id}/preview`);
    expect(body.links).toHaveLength(4);
    for (const { hash } of (await rows()) as unknown as { hash: string }[]) expect(text).not.toContain(hash);
    for (const method of ['POST', 'GET', 'PUT', 'DELETE']) {
      const refused = await anonymous(
        method,
        `/news/${id}/preview`,
        method === 'PUT' ? { fields: {} } : undefined,
      );
      expect([method, refused.status, refused.text.includes(canary)]).toEqual([method, 401, false]);
    }
    expect((await rests.editor('POST', '/news/none/preview')).status).toBe(404);
  });

  it('end a link: who made it, and editors', async () => {
    const { id } = await news();
    const end = (as: Rest, link: string) => as('DELETE', `/news/${id}/preview?link=${link}`);
    const byJournalist = await makeLink(id);
    expect((await end(rests.translator, byJournalist.id)).status).toBe(403);
    const { body } = await rests.translator('GET', `/news/${id}/preview`);
    expect(body.links).toEqual([expect.objectContaining({ canRevoke: false })]);
    expect((await end(rests.editor, byJournalist.id)).status).toBe(200);
    const byAdmin = await makeLink(id, rests.admin);
    expect((await end(rests.journalist, byAdmin.id)).status).toBe(403);
    expect(await look(byAdmin.token)).not.toBeNull();
  });

  it('read or write the rows: nobody', async () => {
    await makeLink((await news()).id);
    const [row] = await rows();
    for (const role of roles)
      for (const [method, path] of [
        ['GET', '/previews'],
        ['GET', `/previews/${row!.id}`],
        ['POST', '/previews'],
        ['PATCH', `/previews/${row!.id}`],
        ['DELETE', `/previews/${row!.id}`],
      ] as const) {
        const { status } = await rests[role](method, path, method === 'GET' ? undefined : {});
        expect([role, method, status]).toEqual([role, method, 403]);
      }
    expect(await rows()).toEqual([row]);
  });
});

describe('what is typed', () => {
  const show = (id: string, fields: unknown, token?: string, as: Rest = rests.journalist) =>
    as('PUT', `/news/${id}/preview`, { fields, ...(token ? { token } : {}) });

  it('is shown as it is typed, and stored nowhere', async () => {
    const { id } = await news({ headline: 'Stored' });
    const before = await payload.db.findVersions({ collection: 'news', where: { parent: { equals: id } } });
    const first = await show(id, { headline: 'Typed', body: richText(canary) });
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const { token } = first.body as { token: string };
    expect(await itemOf(token)).toMatchObject({
      headline: 'Typed',
      body: [{ type: 'paragraph', html: canary }],
    });
    const next = await show(id, { headline: 'Typed on' }, token);
    expect(next.body.token).toBe(token);
    expect(await itemOf(token)).toMatchObject({ headline: 'Typed on' });
    expect(await payload.db.findVersions({ collection: 'news', where: { parent: { equals: id } } })).toEqual(
      before,
    );
    expect(await rows()).toEqual([]);
  });

  it('takes what is too long or half filled in, and shows the rest', async () => {
    const { id } = await news();
    const long = 'a'.repeat(500);
    const { body, status } = await show(id, { headline: long, source: { url: 'https:/', programme: 'P' } });
    expect(status).toBe(200);
    expect(await itemOf(body.token)).toMatchObject({ headline: long, source: { programme: 'P' } });
  });

  it('is for who types it: another person gets a token of their own', async () => {
    const { id } = await news();
    const { body } = await show(id, { headline: 'Mine' });
    const other = await show(id, { headline: 'Theirs' }, body.token as string, rests.editor);
    expect(other.body.token).not.toBe(body.token);
    expect(await itemOf(body.token)).toMatchObject({ headline: 'Mine' });
  });

  it('cannot give an edition what no form of it has', async () => {
    const en = await news();
    const fa = await createTranslation(payload, 'news', en, { language: 'fa', headline: 'ایوان' });
    const { body } = await show(fa.id, {
      headline: 'تازه',
      byline: 'Somebody',
      language: 'en',
      itemId: 'x',
      original: null,
    });
    expect(await itemOf(body.token, 'fa')).toMatchObject({
      headline: 'تازه',
      locale: 'fa',
      isOriginal: false,
    });
    expect(await itemOf(body.token, 'fa')).not.toMatchObject({ byline: 'Somebody' });
  });

  it.each([
    [{ headline: ['a'] }],
    [{ summary: 7 }],
    [{ body: 'text' }],
    [{ body: { root: { children: 'x' } } }],
    [{ categories: 'x' }],
    [{ gallery: [[]] }],
    [{ source: 'x' }],
    [{ corrections: [1] }],
    ['x'],
    [null],
  ])('is refused where it is no field of the form: %j', async (fields) => {
    const { id } = await news();
    expect((await show(id, fields)).status).toBe(400);
  });
});

describe('the site asks', () => {
  const now = () => new Date();
  const secret = process.env.REVALIDATE_SECRET!;
  const askRoute = (body: string, signature: string | null) =>
    answerSite(
      payload,
      new Request(`http://localhost:3998${previewPath}`, {
        method: 'POST',
        body,
        headers: {
          'content-length': String(Buffer.byteLength(body)),
          ...(signature ? { [signatureHeader]: signature } : {}),
        },
      }),
    );

  it('with a signature for this, and no other', async () => {
    const { token } = await makeLink((await news({ summary: canary })).id);
    const body = JSON.stringify({ language: 'en', token, wants: 'item' });
    const good = await askRoute(body, signBody(secret, previewText(body), now()));
    expect([good.status, good.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await good.text()).toContain(canary);
    const late = new Date(Date.now() - 600_000);
    for (const signature of [
      null,
      'x',
      signBody(secret, body, now()),
      signBody(secret, '/api/missed-withdrawals', now()),
      signBody('z'.repeat(40), previewText(body), now()),
      signBody(secret, previewText(body), late),
    ]) {
      const refused = await askRoute(body, signature);
      expect([refused.status, await refused.text()]).toEqual([401, '']);
    }
  });

  it('for what is no preview in vain, whatever the reason; and for too much not at all', async () => {
    const ask = (body: string) => askRoute(body, signBody(secret, previewText(body), now()));
    const asked = { language: 'en', token: 'x'.repeat(43), wants: 'item' };
    for (const body of ['', '{', 'null', JSON.stringify(asked), JSON.stringify({ ...asked, token: '../x' })])
      expect((await ask(body)).status).toBe(404);
    expect((await ask('x'.repeat(2_000))).status).toBe(413);
  });
});
