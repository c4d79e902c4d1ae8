import { localeCodes } from '@eyvan/locales';
import { createAdmin } from '../src/newsroom/users/create-admin';
import { creativeFields, storeCreativeFields } from '../src/seed/creative-fields';
import { openEmptyNewsroom } from './open-newsroom';
import { publicationsOf } from './editions';
import { restAs } from './rest';

const { payload } = await openEmptyNewsroom();

const findUsers = async () => (await payload.find({ collection: 'users', sort: 'createdAt' })).docs;

describe('a newsroom without an account', () => {
  it('is nobody’s to take over the network', async () => {
    const first = { email: 'first@evil.example', password: 'a long password', name: 'x', roles: ['admin'] };
    const ask = restAs();
    for (const path of ['/users/first-register', '/users/first-register/', '/users']) {
      const { status } = await ask('POST', path, first);
      expect([403, 404]).toContain(status);
    }
    const { text } = await restAs(undefined, 'fa')('POST', '/users/first-register', first);
    expect(text).toContain('npm run create-admin');
    expect(text).toContain('نخستین حساب');
    expect(await findUsers()).toEqual([]);
  });
});

describe('createAdmin', () => {
  it('makes nobody out of what is no address', async () => {
    await expect(createAdmin(payload, { email: 'nobody', isAnother: false })).rejects.toThrow('Email');
    expect(await findUsers()).toEqual([]);
  });

  it('makes an admin, who can sign in with the password that it returns', async () => {
    const email = 'first@city.example';
    const password = await createAdmin(payload, { email, isAnother: false });
    const { user } = await payload.login({ collection: 'users', data: { email, password } });
    expect(user).toMatchObject({ email, name: 'first', roles: ['admin'] });
  });

  it('makes one more only where that was asked for', async () => {
    const email = 'second@city.example';
    await expect(createAdmin(payload, { email, isAnother: false })).rejects.toThrow('--another');
    await createAdmin(payload, { email, isAnother: true });
    expect((await findUsers()).map((user) => user.email)).toEqual(['first@city.example', email]);
  });
});

describe('storeCreativeFields', () => {
  it('makes them public in all languages, where there is no category', async () => {
    expect(await storeCreativeFields(payload)).toBe(8);
    const { docs } = await payload.find({ collection: 'categories', locale: 'fa', sort: 'order' });
    expect(docs.map(({ code, name }) => [code, name])).toEqual(
      creativeFields.map(({ code, name }) => [code, name.fa]),
    );
    const rows = await publicationsOf(payload, 'design');
    expect(rows.map(({ locale }) => locale).sort()).toEqual([...localeCodes].sort());
    expect(rows.every(({ state }) => state === 'public')).toBe(true);
  });

  it('adds nothing to what a newsroom has made of them', async () => {
    await payload.delete({ collection: 'categories', where: { code: { not_equals: 'design' } } });
    expect(await storeCreativeFields(payload)).toBe(0);
    expect((await payload.count({ collection: 'categories' })).totalDocs).toBe(1);
  });
});
