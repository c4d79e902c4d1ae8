import { untilLoaded } from './until-loaded';

test('what could not be loaded is asked for again, after a pause each time', async () => {
  let tries = 0;
  let pauses = 0;
  const load = async () => {
    tries += 1;
    if (tries < 3) throw new Error('The line is cut');
    return 'here';
  };
  const wait = async () => (pauses += 1);
  await expect(untilLoaded(load, wait)).resolves.toBe('here');
  expect([tries, pauses]).toEqual([3, 2]);
});
