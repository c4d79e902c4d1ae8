import type { Problem } from '@eyvan/contract';
import { apiOf } from './api';
import { createEdition, saveDraft } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// Why something was taken off the site: kept for those who work inside, and for nobody else.
const {
  payload,
  refs: { design },
  rests,
} = await openStaffedNewsroom();

const reason = 'The picture shows somebody who did not agree to it.';
const createPublic = () => createEdition(payload, 'news', [design], { _status: 'published' });
const withdraw = (id: string, withdrawnReason?: unknown, query = '?depth=0') =>
  rests.editor('PATCH', `/news/${id}${query}`, { _status: 'draft', withdrawnReason });
const reasonOf = async (id: string) =>
  (await rests.editor('GET', `/news/${id}?draft=true&depth=0`)).body.withdrawnReason as unknown;

describe('the reason of a withdrawal', () => {
  it.each(['?depth=0', '?depth=0&fallback-locale=null&unpublishAllLocales=true'])(
    'is kept with the edition and shown in its panel (%s)',
    async (query) => {
      const { id } = await createPublic();
      expect((await withdraw(id, `  ${reason} `, query)).status).toBe(200);
      expect(await reasonOf(id)).toBe(reason);
      expect((await rests.journalist('GET', `/news/${id}/panel`)).body).toMatchObject({
        withdrawnReason: reason,
        withdrawnBy: 'editor',
      });
    },
  );

  it('need not be given', async () => {
    const { id } = await createPublic();
    expect((await withdraw(id)).status).toBe(200);
    expect(await reasonOf(id)).toBeNull();
    const other = await createPublic();
    await withdraw(other.id, '   ');
    expect(await reasonOf(other.id)).toBeNull();
  });

  it.each(['?depth=0', '?depth=0&unpublishAllLocales=true'])('takes 400 characters (%s)', async (query) => {
    const { id, itemId } = await createPublic();
    const refused = await withdraw(id, 'x'.repeat(401), query);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('withdrawnReason');
    expect((await apiOf(payload)(`/news/${itemId}?locale=en`)).status).toBe(200);
    expect((await withdraw(id, 'x'.repeat(400), query)).status).toBe(200);
  });

  it('is written by the withdrawal only, stays with what is written on, and goes with the next publication', async () => {
    const { id } = await createPublic();
    await saveDraft(payload, 'news', id, { withdrawnReason: 'not withdrawn' });
    expect(await reasonOf(id)).toBeNull();
    await withdraw(id, reason);
    await rests.editor('PATCH', `/news/${id}?draft=true`, {
      summary: 'Written on.',
      withdrawnReason: 'another',
    });
    await rests.editor('PATCH', `/news/${id}`, { _status: 'draft', withdrawnReason: 'another' });
    expect(await reasonOf(id)).toBe(reason);
    await rests.editor('PATCH', `/news/${id}`, { _status: 'published' });
    expect(await reasonOf(id)).toBeNull();
    expect((await rests.editor('GET', `/news/${id}/panel`)).body.withdrawnReason).toBeNull();
  });

  it('is never public', async () => {
    const { id, itemId } = await createPublic();
    await withdraw(id, reason);
    const { status, text } = await apiOf(payload)(`/news/${itemId}?locale=en`);
    expect(status).toBe(410);
    expect(text).not.toContain(reason);
    expect((await rests.anonymous('GET', `/news/${id}/panel`)).status).toBe(401);
  });
});

describe('what readers are told of why', () => {
  const told = async (itemId: string, locale = 'en') => {
    const { status, body } = await apiOf(payload)(`/news/${itemId}?locale=${locale}`);
    return [status, (body as Problem).withdrawal?.category];
  };

  it('is in the answer that it is gone, with the time, and in no other', async () => {
    const { id, itemId } = await createPublic();
    await rests.editor('PATCH', `/news/${id}?depth=0`, { _status: 'draft', withdrawnCategory: 'inaccurate' });
    const { body } = await apiOf(payload)(`/news/${itemId}?locale=en`);
    const { at } = (body as Problem).withdrawal!;
    expect(body).toMatchObject({ status: 410, withdrawal: { category: 'inaccurate' } });
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
    expect((await rests.journalist('GET', `/news/${id}/panel`)).body.withdrawnCategory).toBe('inaccurate');
    await rests.editor('PATCH', `/news/${id}`, { _status: 'published' });
    expect(await told(itemId!)).toEqual([200, undefined]);
    await withdraw(id, reason);
    expect(await told(itemId!)).toEqual([410, null]);
  });

  it('is one of the list', async () => {
    const { id, itemId } = await createPublic();
    const body = { _status: 'draft', withdrawnCategory: 'boring' };
    expect((await rests.editor('PATCH', `/news/${id}`, body)).status).toBe(400);
    const editions = [{ collection: 'news', id }];
    const release = { action: 'withdraw', at: null, editions, withdrawnCategory: 'boring' };
    expect((await rests.editor('POST', '/releases', release)).status).toBe(400);
    expect(await told(itemId!)).toEqual([200, undefined]);
  });

  it('is said once for all languages that leave together', async () => {
    const { id, itemId } = await createPublic();
    const translation = await createEdition(payload, 'news', [design], {
      _status: 'published',
      language: 'ru',
      original: id,
    });
    const editions = [id, translation.id].map((one) => ({ collection: 'news', id: one }));
    const release = { action: 'withdraw', at: null, editions, withdrawnCategory: 'rights' };
    expect((await rests.journalist('POST', '/releases', release)).status).toBe(403);
    expect(await told(itemId!)).toEqual([200, undefined]);
    expect((await rests.editor('POST', '/releases', release)).status).toBe(201);
    expect(await told(itemId!)).toEqual([410, 'rights']);
    expect(await told(itemId!, 'ru')).toEqual([410, 'rights']);
  });
});
