import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const module = pathToFileURL('apps/cms/src/import/watch-cost.ts').href;
const run = (bounds: object, act: string) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `import { watchCost } from '${module}'; const end = watchCost('a.md', ${JSON.stringify(bounds)}); ${act}`,
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' }, timeout: 60_000 },
  );
const much = { memoryMax: 4e9, timeMs: 50_000 };

it('what takes too long is ended with one line, even where it never pauses', () => {
  const { signal, stderr } = run({ ...much, timeMs: 1_000 }, 'for (;;);');
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: 'a.md: takes more than 1 s to be read\n' });
});

it('what takes too much memory, too', () => {
  const act =
    'const all = []; for (let count = 0; count < 80; count += 1) all.push(Buffer.alloc(1e7, 1)); for (;;);';
  const { signal, stderr } = run({ ...much, memoryMax: 5e8 }, act);
  expect({ signal, stderr }).toEqual({
    signal: 'SIGKILL',
    stderr: 'a.md: takes too much memory to be read\n',
  });
});

it('and what does not goes on', () => {
  expect(run(much, 'await end(); console.log("done");')).toMatchObject({ status: 0, stdout: 'done\n' });
});
