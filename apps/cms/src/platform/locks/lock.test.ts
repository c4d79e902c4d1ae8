import { livingLock, lockMs, nextLock, type Caller, type Lock, type LockAct } from './lock';

const a: Caller = { id: 'a', name: 'Aýna', session: 'window-a1' };
const a2: Caller = { ...a, session: 'window-a2' };
const b: Caller = { id: 'b', name: 'Батыр', session: 'window-b1' };

/** A newsroom of one document: what somebody sees after each act, `seconds` after the start. */
function play(steps: [seconds: number, caller: Caller, act: LockAct][]): string | null {
  let lock: Lock | null = null;
  let now = 0;
  for (const [seconds, caller, act] of steps) {
    now = seconds * 1000;
    const next = nextLock(lock, { act, caller, document: 'news/1', now });
    if (next !== undefined) lock = next && { id: 'row', ...next };
  }
  return livingLock(lock, now)?.session ?? null;
}

describe('a lock', () => {
  it('belongs to who opened first, for as long as she gives signs of life', () => {
    expect(
      play([
        [0, a, 'hold'],
        [50, b, 'hold'],
      ]),
    ).toBe(a.session);
    expect(
      play([
        [0, a, 'hold'],
        [50, a, 'hold'],
        [100, b, 'hold'],
      ]),
    ).toBe(a.session);
    expect(
      play([
        [0, a, 'hold'],
        [lockMs / 1000, b, 'hold'],
      ]),
    ).toBe(b.session);
  });
  it('is not for the same person in a second window', () =>
    expect(
      play([
        [0, a, 'hold'],
        [1, a2, 'hold'],
      ]),
    ).toBe(a.session));
  it('is freed by leaving, of its holder only', () => {
    expect(
      play([
        [0, a, 'hold'],
        [1, a, 'leave'],
        [2, b, 'hold'],
      ]),
    ).toBe(b.session);
    expect(
      play([
        [0, a, 'hold'],
        [1, b, 'leave'],
        [2, b, 'hold'],
      ]),
    ).toBe(a.session);
  });
  it('can be taken over, and the one before does not get it back by a sign of life', () =>
    expect(
      play([
        [0, a, 'hold'],
        [1, b, 'take'],
        [2, a, 'hold'],
      ]),
    ).toBe(b.session));
  it('is not changed by looking', () =>
    expect(
      play([
        [0, a, 'hold'],
        [1, b, 'look'],
      ]),
    ).toBe(a.session));
  it('is handed over to who asked', () => {
    expect(
      play([
        [0, a, 'hold'],
        [1, b, 'ask'],
      ]),
    ).toBe(a.session);
    expect(
      play([
        [0, a, 'hold'],
        [1, b, 'ask'],
        [2, a, 'give'],
        [3, a2, 'hold'],
      ]),
    ).toBe(b.session);
    expect(
      play([
        [0, a, 'hold'],
        [1, a, 'give'],
      ]),
    ).toBe(null);
    expect(
      play([
        [0, a, 'hold'],
        [1, b, 'ask'],
        [2, b, 'give'],
        [3, b, 'hold'],
      ]),
    ).toBe(a.session);
  });
  it('tells its holder who asked', () => {
    const held = nextLock(null, { act: 'hold', caller: a, document: 'news/1', now: 0 })!;
    const asked = nextLock({ id: 'r', ...held }, { act: 'ask', caller: b, document: 'news/1', now: 1 })!;
    expect(asked).toMatchObject({ session: a.session, askedBy: b.name, askedSession: b.session });
    const still = nextLock({ id: 'r', ...asked }, { act: 'hold', caller: a, document: 'news/1', now: 2 })!;
    expect(still).toMatchObject({ askedBy: b.name });
    const taken = nextLock({ id: 'r', ...still }, { act: 'take', caller: b, document: 'news/1', now: 3 })!;
    expect(taken).toMatchObject({ session: b.session, askedBy: null });
  });
});
