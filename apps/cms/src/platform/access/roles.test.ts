import { actorOf, canPublish, canWriteIn, hasRole, roles, type Actor } from './roles';

const who = (...own: Actor['roles'][number][]): Actor => ({ id: 'a', roles: own, languages: ['tk', 'fa'] });

test.each<[user: unknown, actor: Actor | null]>([
  [
    { id: 7, roles: ['editor'], languages: ['kk'] },
    { id: '7', roles: ['editor'], languages: ['kk'] },
  ],
  [
    { id: 'a', roles: null, languages: null },
    { id: 'a', roles: [], languages: [] },
  ],
  [{ id: 'a' }, { id: 'a', roles: [], languages: [] }],
  [{ roles: ['admin'] }, null],
  [{ id: '', roles: ['admin'] }, null],
  [null, null],
  [undefined, null],
])('the user %j is the actor %j', (user, actor) => expect(actorOf({ user })).toEqual(actor));

test('somebody holds a role, or one of several', () => {
  expect(hasRole(who('journalist'), 'journalist')).toBe(true);
  expect(hasRole(who('translator', 'journalist'), 'editor', 'journalist')).toBe(true);
  expect(hasRole(who('translator'), 'editor', 'journalist')).toBe(false);
  expect([hasRole(who(), ...roles), hasRole(null, ...roles), hasRole(who('admin'))]).toEqual([
    false,
    false,
    false,
  ]);
});

test('editors and admins publish, and nobody else', () => {
  expect(roles.filter((role) => canPublish(who(role)))).toEqual(['admin', 'editor']);
  expect(canPublish(null)).toBe(false);
});

test.each<[what: string, actor: Actor, language: string | null | undefined, can: boolean]>([
  ['an own one', who('journalist'), 'fa', true],
  ['one of others', who('journalist'), 'kk', false],
  ['none', who('journalist'), null, false],
  ['none at all', who('journalist'), undefined, false],
  ['any, where there is no list', { ...who('journalist'), languages: [] }, 'kk', true],
  ['any, of an editor', who('editor'), 'kk', true],
])('a language to write in: %s', (_, actor, language, can) => expect(canWriteIn(actor, language)).toBe(can));
