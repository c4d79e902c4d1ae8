/** Acts as a machine does whose clock is `offsetMs` ahead of all others (behind, where negative). */
export async function withClock<Result>(offsetMs: number, act: () => Promise<Result>): Promise<Result> {
  const Right = Date;
  const now = () => Right.now() + offsetMs;
  globalThis.Date = new Proxy(Right, {
    construct: (_target, given: [number]) => (given.length > 0 ? new Right(...given) : new Right(now())),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  try {
    return await act();
  } finally {
    globalThis.Date = Right;
  }
}
