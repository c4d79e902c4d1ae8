import type { Edition } from '../content/edition';
import type { Actor } from '../platform/access/roles';
import { canWriteOn } from './can-write-on';

const who = (role: Actor['roles'][number], more: Partial<Actor> = {}): Actor => ({
  id: 'aýna',
  roles: [role],
  languages: [],
  ...more,
});
const of = (more: object = {}) => ({ createdBy: 'aýna', language: 'tk', original: null, ...more }) as Edition;

test.each<[what: string, actor: Actor, edition: Edition, can: boolean]>([
  ['an editor, on anybody’s', who('editor'), of({ createdBy: 'other' }), true],
  ['an admin, on what nobody began', who('admin'), of({ createdBy: null }), true],
  ['an editor of other languages', who('editor', { languages: ['fa'] }), of(), true],
  ['a journalist, on an own one', who('journalist'), of(), true],
  [
    'a journalist, on an own one that names its writer whole',
    who('journalist'),
    of({ createdBy: { id: 'aýna' } }),
    true,
  ],
  ['a journalist, on another’s', who('journalist'), of({ createdBy: 'other' }), false],
  ['a journalist, on what nobody began', who('journalist'), of({ createdBy: null }), false],
  ['a journalist of this language', who('journalist', { languages: ['fa', 'tk'] }), of(), true],
  ['a journalist of other languages', who('journalist', { languages: ['fa'] }), of(), false],
  ['a translator, on an own translation', who('translator'), of({ original: 'a' }), true],
  ['a translator, on an own original', who('translator'), of(), false],
  [
    'somebody who is both, on an own original',
    who('translator', { roles: ['translator', 'journalist'] }),
    of(),
    true,
  ],
  ['somebody without a role', who('journalist', { roles: [] }), of(), false],
])('%s', (_, actor, edition, can) => expect(canWriteOn(actor, edition)).toBe(can));
