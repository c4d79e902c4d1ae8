import { waitFor } from './wait-for';

it('returns the first answer that is right', async () => {
  let count = 0;
  expect(
    await waitFor(
      () => (count += 1),
      (value) => value >= 3,
      { everyMs: 1 },
    ),
  ).toBe(3);
  expect(count).toBe(3);
});

it('says what it saw last when nothing was right in time', async () => {
  const seen = () => Promise.resolve({ status: 404 });
  const waiting = waitFor(seen, ({ status }) => status === 200, { timeoutMs: 5, everyMs: 1 });
  await expect(waiting).rejects.toThrow(/^Not within 5 ms.*last seen: \{"status":404\}$/s);
});

it('does not swallow what the question throws', async () => {
  await expect(waitFor(() => Promise.reject(new Error('no such host')))).rejects.toThrow('no such host');
});
