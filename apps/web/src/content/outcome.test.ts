import { ContractError, NotFoundError, ProblemError, UnavailableError, WithdrawnError } from '@eyvan/client';
import { problemTypes, type Problem } from '@eyvan/contract';
import { toOutcome } from './outcome';

const problem = (status: number, more: Partial<Problem> = {}): Problem => ({
  type: problemTypes.notFound,
  title: 'Title',
  detail: 'Detail',
  status,
  ...more,
});
const alternates = [
  {
    locale: 'tk',
    url: 'https://eyvan.example/tk/news/4f7k2q9d/x',
    apiUrl: 'https://eyvan.example/api/v1/news/4f7k2q9d?locale=tk',
  },
] as const;

describe('toOutcome', () => {
  it('hands over what was found', async () => {
    await expect(toOutcome(Promise.resolve('item'))).resolves.toEqual({ kind: 'found', item: 'item' });
  });

  it('tells an unknown item from one that is told in other languages', async () => {
    const notHere = problem(404, { type: problemTypes.notInThisLanguage, alternates: [...alternates] });
    await expect(toOutcome(Promise.reject(new NotFoundError(notHere)))).resolves.toEqual({
      kind: 'notInThisLanguage',
      alternates,
    });
    await expect(toOutcome(Promise.reject(new NotFoundError(problem(404))))).resolves.toEqual({
      kind: 'unknown',
    });
  });

  it('knows a withdrawn item, and an address that the API refuses', async () => {
    await expect(toOutcome(Promise.reject(new WithdrawnError(problem(410))))).resolves.toEqual({
      kind: 'withdrawn',
      alternates: [],
      withdrawal: null,
    });
    const withdrawal = { at: '2026-11-28T09:30:00Z', category: 'legal' };
    const elsewhere = problem(410, { alternates: [...alternates], withdrawal });
    await expect(toOutcome(Promise.reject(new WithdrawnError(elsewhere)))).resolves.toEqual({
      kind: 'withdrawn',
      alternates,
      withdrawal,
    });
    await expect(toOutcome(Promise.reject(new ProblemError(problem(400))))).resolves.toEqual({
      kind: 'unknown',
    });
  });

  it.each([
    new UnavailableError('down'),
    new ContractError('odd'),
    new ProblemError(problem(403)),
    new TypeError('bug'),
  ])('says nothing about the item on $name', async (error) => {
    await expect(toOutcome(Promise.reject(error))).rejects.toBe(error);
  });
});
