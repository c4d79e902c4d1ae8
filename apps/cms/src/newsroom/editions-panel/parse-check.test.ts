import { parseCheck } from './parse-check';

test('each language is told what is in its way', () => {
  const editions = [
    { language: 'fa', why: null, title: 'ایوان', collection: 'news' },
    { language: 'tk', why: 'Summary — is needed' },
  ];
  expect(parseCheck({ at: '2030-01-01T00:00:00.000Z', editions })).toEqual([
    { language: 'fa', why: null },
    { language: 'tk', why: 'Summary — is needed' },
  ]);
});

test.each([[null], [{ errors: [{ message: 'No' }] }], [{ editions: [{ language: 'xx', why: null }] }]])(
  'anything else is no answer: %j',
  (json) => expect(parseCheck(json)).toBeNull(),
);
