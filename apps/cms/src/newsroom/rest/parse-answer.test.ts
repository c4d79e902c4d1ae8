import { parseAnswer, sayRefused } from './parse-answer';

const stored = { id: 'a', updatedAt: '2026-01-02T03:04:05.678Z', headline: 'A hall' };
const complaints = [{ path: 'headline', message: 'is needed' }];

it('gives the document that was stored, with all its fields', () => {
  expect(parseAnswer({ doc: stored, message: 'Saved' }).doc).toEqual(stored);
});

it('gives what was wrong, by field, and who has the document open', () => {
  const errors = [{ name: 'APIError', message: 'No', data: { errors: complaints, holder: 'Aý' } }];
  expect(parseAnswer({ errors }).errors).toEqual([
    { message: 'No', data: { errors: complaints, holder: 'Aý' } },
  ]);
});

it('keeps a message whatever stands beside it', () => {
  const errors = [{ message: 'No', data: [1] }];
  expect(parseAnswer({ errors, doc: null }).errors?.[0]?.message).toBe('No');
});

it.each([null, undefined, 'Bad gateway', [], 7, { errors: 'none', doc: 'none' }])(
  'finds nothing in %p, and says the status then',
  (json) => {
    const answer = parseAnswer(json);
    expect([answer.doc, answer.id]).toEqual([undefined, undefined]);
    expect(sayRefused(new Response(null, { status: 502 }), answer)).toBe('502');
  },
);
