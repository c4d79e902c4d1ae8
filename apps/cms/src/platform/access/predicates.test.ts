import * as predicates from './predicates';
import { roles } from './roles';

const ask = (user: object | null) =>
  Object.entries(predicates).flatMap(([name, may]) => (may({ req: { user } } as never) ? [name] : []));

const signedIn = ['isSignedIn', 'isSignedInField'];
const editors = ['isEditorOrAdmin', 'isEditorOrAdminField', ...signedIn];
const all = ['isAdmin', 'isAdminField', ...editors];

test.each([
  ['admin', all],
  ['editor', editors],
  ['journalist', signedIn],
  ['translator', signedIn],
])('%s', (role, granted) => expect(ask({ id: 'a', roles: [role] }).sort()).toEqual([...granted].sort()));

test('every role is looked at', () => expect(roles).toHaveLength(4));

test('nobody is nobody, with a role too', () => {
  expect([ask(null), ask({ roles: ['admin'] })]).toEqual([[], []]);
});
