import { createAdmin } from '../src/collections/users/create-admin';
import { bootHouse, type House } from './boot';

let house: House;
beforeAll(async () => {
  house = await bootHouse();
});
afterAll(() => house.stop());

const findUsers = async () => (await house.payload.find({ collection: 'users', sort: 'createdAt' })).docs;

describe('createAdmin', () => {
  it('makes nobody out of what is no address', async () => {
    await expect(createAdmin(house.payload, { email: 'nobody', isAnother: false })).rejects.toThrow('Email');
    expect(await findUsers()).toEqual([]);
  });

  it('makes an admin, who can sign in with the password that it returns', async () => {
    const email = 'first@city.example';
    const password = await createAdmin(house.payload, { email, isAnother: false });
    const { user } = await house.payload.login({ collection: 'users', data: { email, password } });
    expect(user).toMatchObject({ email, name: 'first', roles: ['admin'] });
  });

  it('makes one more only where that was asked for', async () => {
    const email = 'second@city.example';
    await expect(createAdmin(house.payload, { email, isAnother: false })).rejects.toThrow('--another');
    await createAdmin(house.payload, { email, isAnother: true });
    expect((await findUsers()).map((user) => user.email)).toEqual(['first@city.example', email]);
  });
});
