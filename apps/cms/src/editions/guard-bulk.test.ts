import { APIError } from 'payload';
import { nameRefusal } from './guard-bulk';

test('of many at once, a refusal says which it is about', () => {
  const refusal = new APIError(
    'summary: is needed',
    400,
    { errors: [{ path: 'summary', message: 'is needed' }] },
    true,
  );
  const named = nameRefusal(refusal, 'Aşgabat dialogy') as APIError;
  expect(named).toMatchObject({
    message: '“Aşgabat dialogy”: summary: is needed',
    status: 400,
    data: refusal.data,
    isPublic: true,
  });
});

test.each<[what: string, error: unknown, title: unknown]>([
  ['an error that is no refusal', new Error('disk'), 'Aşgabat'],
  ['a refusal of what has no title', new APIError('a', 400), undefined],
])('%s stays as it is', (_, error, title) => expect(nameRefusal(error, title)).toBe(error));
