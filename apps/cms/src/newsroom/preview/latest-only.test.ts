import { createLatestOnly } from './latest-only';

/** A clock that is moved by hand, and acts that end when they are told to. */
function open() {
  const timers = new Set<() => void>();
  const ends: (() => void)[] = [];
  const done: string[] = [];
  const latest = createLatestOnly<string>({
    act: (wish) => {
      done.push(wish);
      return new Promise((resolve, reject) => ends.push(wish === 'bad' ? reject : resolve));
    },
    after: (_ms, act) => {
      timers.add(act);
      return () => timers.delete(act);
    },
  });
  const tick = async () => {
    for (const act of [...timers]) {
      timers.delete(act);
      act();
    }
    await new Promise(setImmediate);
  };
  const end = async () => {
    ends.shift()!();
    await new Promise(setImmediate);
  };
  return { latest, done, tick, end, waiting: () => timers.size };
}

it('does the last of several wishes, and waits for a moment only, however many come', async () => {
  const { latest, done, tick, waiting } = open();
  for (const wish of ['a', 'ab', 'abc']) latest.want(wish);
  expect([done, waiting()]).toEqual([[], 1]);
  await tick();
  expect(done).toEqual(['abc']);
});

it('does one at a time: what comes meanwhile waits, and only the last of it is done', async () => {
  const { latest, done, tick, end, waiting } = open();
  latest.want('a');
  await tick();
  for (const wish of ['b', 'c']) latest.want(wish);
  await tick();
  expect([done, waiting()]).toEqual([['a'], 0]);
  await end();
  await tick();
  expect(done).toEqual(['a', 'c']);
  await end();
  expect(waiting()).toBe(0);
});

it('goes on after one that failed', async () => {
  const { latest, done, tick, end } = open();
  latest.want('bad');
  await tick();
  latest.want('good');
  await end();
  await tick();
  expect(done).toEqual(['bad', 'good']);
});

it('does nothing any more once it is over', async () => {
  const { latest, done, tick, end, waiting } = open();
  latest.want('a');
  await tick();
  latest.want('b');
  latest.end();
  await end();
  latest.want('c');
  await tick();
  expect([done, waiting()]).toEqual([['a'], 0]);
});
