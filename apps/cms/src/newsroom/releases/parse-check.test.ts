import { parseCheck } from './parse-check';

test('each edition is told what is in its way', () => {
  const editions = [
    { id: 'a', language: 'fa', why: null, title: 'ایوان', collection: 'news' },
    { id: 'b', language: 'tk', why: 'Summary — is needed' },
  ];
  expect(parseCheck({ at: '2030-01-01T00:00:00.000Z', editions })).toEqual([
    { id: 'a', language: 'fa', why: null },
    { id: 'b', language: 'tk', why: 'Summary — is needed' },
  ]);
});

test.each([
  [null],
  [{ errors: [{ message: 'No' }] }],
  [{ editions: [{ id: 'a', language: 'xx', why: null }] }],
])('anything else is no answer: %j', (json) => expect(parseCheck(json)).toBeNull());
