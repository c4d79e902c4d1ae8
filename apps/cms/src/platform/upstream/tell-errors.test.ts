import { tellErrors } from './tell-errors';

const tell = (error: unknown) =>
  tellErrors({ error } as never) as
    { status?: number; response?: { errors: { message: string }[] } } | undefined;
const caught = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};
const recurse = (): number => 1 + recurse();

test.each<[what: string, error: unknown, message: string]>([
  ['an address', caught(() => decodeURIComponent('%E0%A4%A')), 'The address is not well encoded'],
  ['a body', caught(() => JSON.parse('{')), 'This is not JSON'],
  ['something nested without end', caught(recurse), 'This is nested too deep'],
])('%s that nobody could read is a 400', (_, error, message) => {
  expect(tell(error)).toMatchObject({ status: 400, response: { errors: [{ message }] } });
});

test.each<[what: string, error: unknown]>([
  ['a range', caught(() => new Array(-1))],
  ['a syntax of another kind', new SyntaxError('Unexpected identifier')],
  ['any other', new Error('JSON')],
])('an error of %s stays what it is', (_, error) => expect(tell(error)).toBeUndefined());
