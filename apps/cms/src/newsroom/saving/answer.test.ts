import { sessionHeader } from '../../platform/locks/lock';
import { fetchStored, sendChanges, type Fetch, type Place } from './answer';

const place: Place = {
  slug: 'news',
  id: 'a',
  locale: 'tk',
  session: 'window-1',
  isDraft: true,
  userId: 'aýna',
};
const doc = { id: 'a', updatedAt: '2026-03-21T00:00:00.000Z' };
const refusal = (data: object = {}) => ({ errors: [{ message: 'summary: is needed', data }] });

/** A server that answers saves with one thing, and says who is signed in. */
const server =
  (status: number, body: unknown, user: { id: string } | null | Error = { id: 'aýna' }): Fetch =>
  (address) => {
    if (address !== '/api/users/me')
      return Promise.resolve(
        new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
      );
    return user instanceof Error ? Promise.reject(user) : Promise.resolve(Response.json({ user }));
  };
const save = (fetch: Fetch, more = {}) =>
  sendChanges(fetch, place, { headline: 'Şäher' }, doc.updatedAt, more);

const fields = [{ path: 'summary', message: 'is needed' }];
test.each<[what: string, fetch: Fetch, answer: object]>([
  ['stored', server(200, { doc }), { kind: 'saved', doc }],
  [
    'refused by field',
    server(400, refusal({ errors: fields })),
    { kind: 'refused', message: 'summary: is needed', fields },
  ],
  ['refused as a whole', server(413, 'too large'), { kind: 'refused', message: '413', fields: [] }],
  ['overtaken', server(412, refusal()), { kind: 'stale' }],
  ['locked', server(423, refusal({ holder: 'Meret' })), { kind: 'locked', holder: 'Meret' }],
  ['locked by nobody knows whom', server(423, ''), { kind: 'locked', holder: '' }],
  ['forbidden', server(403, refusal()), { kind: 'refused', message: 'summary: is needed', fields: [] }],
  ['of somebody who was signed out', server(403, refusal(), null), { kind: 'signedOut' }],
  [
    'of somebody in whose place another has signed in',
    server(401, refusal(), { id: 'other' }),
    { kind: 'signedOut' },
  ],
  ['forbidden, and then nobody answers', server(401, refusal(), new Error('gone')), { kind: 'offline' }],
  ['given up by the server', server(503, refusal()), { kind: 'failing', message: 'summary: is needed' }],
  ['one of too many', server(429, ''), { kind: 'failing', message: '429' }],
  ['too slow', server(408, '<html>'), { kind: 'failing', message: '408' }],
  ['answered by nobody', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'offline' }],
  ['answered without the document', server(200, '<html>'), { kind: 'refused', message: '200', fields: [] }],
])('a save that is %s', async (_, fetch, answer) => expect(await save(fetch)).toEqual(answer));

test('a save says what it is based on, and by which window it is made', async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const fetch: Fetch = (address, init) => (
    asked.push([address, init]),
    Promise.resolve(Response.json({ doc }))
  );
  await save(fetch);
  await save(fetch, { isLeaving: true });
  const [[address, init], [, leaving]] = asked as [[string, RequestInit], [string, RequestInit]];
  const query = new URL(address, 'https://cms.example').searchParams;
  expect(Object.fromEntries(query)).toEqual({
    depth: '0',
    'fallback-locale': 'null',
    locale: 'tk',
    draft: 'true',
    autosave: 'true',
  });
  expect(init).toMatchObject({ method: 'PATCH', body: '{"headline":"Şäher"}' });
  expect(init.headers).toMatchObject({ 'if-match': `"${doc.updatedAt}"`, [sessionHeader]: 'window-1' });
  expect([init.keepalive, Boolean(init.signal), leaving.keepalive, Boolean(leaving.signal)]).toEqual([
    undefined,
    true,
    true,
    false,
  ]);
});

test('what is stored is had, or it is not', async () => {
  expect(await fetchStored(server(200, doc), place)).toEqual(doc);
  expect(await fetchStored(server(404, refusal()), place)).toBeNull();
  expect(await fetchStored(() => Promise.reject(new Error('gone')), place)).toBeNull();
});

test('what has no drafts is not asked for one', async () => {
  const asked: string[] = [];
  await fetchStored((address) => (asked.push(address), Promise.resolve(Response.json(doc))), {
    ...place,
    isDraft: false,
  });
  expect(asked[0]).not.toContain('draft');
});
