import { readFileSync } from 'node:fs';
import { version } from './version';

test('is the one that the package has', () => {
  const house = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as object;
  expect(house).toMatchObject({ version });
});
