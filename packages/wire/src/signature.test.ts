import { isSignedBody, signBody } from './signature';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const now = new Date('2026-11-28T12:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const signature = signBody(secret, '{"a":1}', now);

test('a signature says when it was made, and what it is made with', () => {
  expect(signature).toMatch(/^t=1795867200,v1=[0-9a-f]{64}$/);
  expect(isSignedBody(secret, '{"a":1}', signature, now)).toBe(true);
});

test.each([-300, 0, 300])('it holds %i seconds later', (seconds) => {
  expect(isSignedBody(secret, '{"a":1}', signature, after(seconds))).toBe(true);
});

test.each([-301, 301])('it does not hold %i seconds later', (seconds) => {
  expect(isSignedBody(secret, '{"a":1}', signature, after(seconds))).toBe(false);
});

test.each<[string, string, string, string | null]>([
  ['another body', secret, '{"a":2}', signature],
  ['another secret', `${secret}x`, '{"a":1}', signature],
  ['another time', secret, '{"a":1}', signature.replace('t=1', 't=2')],
  ['no signature', secret, '{"a":1}', null],
  ['a part of one', secret, '{"a":1}', signature.slice(0, -1)],
  ['something in front of it', secret, '{"a":1}', ` ${signature}`],
])('it does not hold for %s', (_, key, body, given) => {
  expect(isSignedBody(key, body, given, now)).toBe(false);
});
