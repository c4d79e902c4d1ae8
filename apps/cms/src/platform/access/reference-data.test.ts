import type { Field } from 'payload';
import { isEditorOrAdminField, isNobodyField } from './predicates';
import { onlyWordsForTranslators, referenceAccess } from './reference-data';

const who = (role: string, languages: string[] = []) => ({ id: 'a', roles: [role], languages });
const ask = (act: keyof typeof referenceAccess, user: object | null, locale = 'tk') =>
  referenceAccess[act]({ req: { user, locale } } as never);

test.each<[what: string, user: object | null, locale: string, may: boolean]>([
  ['an editor, in any language', who('editor', ['fa']), 'tk', true],
  ['an editor, in all at once', who('editor'), 'all', true],
  ['a translator, in an own language', who('translator', ['tk']), 'tk', true],
  ['a translator of every language', who('translator'), 'kk', true],
  ['a translator, in a language of others', who('translator', ['fa']), 'tk', false],
  ['a translator, in all languages at once', who('translator'), 'all', false],
  ['a journalist', who('journalist'), 'tk', false],
  ['nobody', null, 'tk', false],
])('reference data is changed by %s', (_, user, locale, may) =>
  expect(ask('update', user, locale)).toBe(may),
);

test('it is made and deleted by editors, and read by whoever is signed in', () => {
  const asked = (user: object | null) => (['create', 'delete', 'read'] as const).map((act) => ask(act, user));
  expect(asked(who('editor'))).toEqual([true, true, true]);
  expect(asked(who('translator'))).toEqual([false, false, true]);
  expect(asked(null)).toEqual([false, false, false]);
});

test('what holds no words is closed to all but editors; the rest stays as it is', () => {
  const fields: Field[] = [
    { name: 'name', type: 'text', localized: true },
    { name: 'code', type: 'text' },
    { name: 'slug', type: 'text', access: { create: isNobodyField, update: isNobodyField } },
    { type: 'row', fields: [] },
  ];
  expect(onlyWordsForTranslators(fields)).toEqual([
    fields[0],
    { name: 'code', type: 'text', access: { update: isEditorOrAdminField } },
    { name: 'slug', type: 'text', access: { create: isNobodyField, update: isEditorOrAdminField } },
    fields[3],
  ]);
});
