import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerMissingFile } from './answer-missing-file';

const data = mkdtempSync(join(tmpdir(), 'eyvan-missing-'));
const folder = join(data, 'media');
mkdirSync(folder);
writeFileSync(join(folder, 'a.webp'), 'a picture');
writeFileSync(join(data, 'eyvan.db'), 'not a picture');

const ask = (filename: string) => answerMissingFile(folder)({} as never, { params: { filename } } as never);

test('a file that is there is left to the others', async () => expect(await ask('a.webp')).toBeUndefined());

test.each(['b.webp', '../eyvan.db', 'b/../a.webp'])('of %j there is nothing', async (name) => {
  const answer = (await ask(name)) as Response;
  expect([answer.status, await answer.json()]).toEqual([
    404,
    { errors: [{ message: 'There is no such picture' }] },
  ]);
});
