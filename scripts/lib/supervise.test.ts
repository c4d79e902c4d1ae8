import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { supervise } from './supervise.mjs';

/** Real processes: each says its number, and ends when it is told to. */
function createStarter() {
  const children: ReturnType<typeof spawn>[] = [];
  const start = () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); setInterval(() => {}, 1000)']);
    children.push(child);
    return child;
  };
  return { children, start };
}

async function untilLength(list: unknown[], length: number): Promise<void> {
  while (list.length < length) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('who ends is started again, each time later, and it is said', async () => {
  const { children, start } = createStarter();
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const stop = supervise('CMS', start(), start, { say, minMs: 20, maxMs: 50 });
  for (const count of [1, 2, 3]) {
    await untilLength(children, count);
    children.at(-1)!.kill('SIGKILL');
    await untilLength(said, count);
  }
  await untilLength(children, 4);
  expect(said).toEqual([
    'The CMS has ended (SIGKILL), and is started again in 0.02 s',
    'The CMS has ended (SIGKILL), and is started again in 0.04 s',
    'The CMS has ended (SIGKILL), and is started again in 0.05 s',
  ]);
  await stop();
  expect(children.at(-1)!.signalCode).toBe('SIGTERM');
});

test('who cannot be started is tried again', async () => {
  const { children, start } = createStarter();
  const said: string[] = [];
  let tries = 0;
  const startAtThird = () => {
    tries += 1;
    if (tries === 1) throw new Error('no room for its configuration');
    return tries === 2 ? spawn('/nowhere/at/all') : start();
  };
  const first = start();
  const say = (line: string) => void said.push(line);
  const stop = supervise('edge', first, startAtThird, { say, minMs: 5 });
  first.kill('SIGKILL');
  await untilLength(children, 2);
  expect(said).toEqual([
    expect.stringContaining('(SIGKILL)'),
    expect.stringContaining('(no room for its configuration)'),
    expect.stringContaining('ENOENT'),
  ]);
  await stop();
});

test('who is stopped stays so, also while it waits to be started again', async () => {
  const { children, start } = createStarter();
  const said: string[] = [];
  const first = start();
  const stop = supervise('site', first, start, {
    say: (line: string) => void said.push(line),
    minMs: 60_000,
  });
  first.kill('SIGKILL');
  await once(first, 'exit');
  await untilLength(said, 1);
  await stop();
  expect(children).toHaveLength(1);
});
