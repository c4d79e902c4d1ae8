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
