import { problem, problems, type Alternate, type ProblemName } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import { ApiProblem } from './problem-response';

const fixture = (name: string) =>
  problem.parse(JSON.parse(readFileSync(`packages/contract/fixtures/v1/problem.${name}.json`, 'utf8')));

test.each(Object.keys(problems) as ProblemName[])('%s is sent as the contract has it', (kind) => {
  const sent = new ApiProblem(kind, 'What was wrong').toProblem();
  const { type, title, status } = problems[kind];
  expect(problem.parse(sent)).toEqual({ type, title, status, detail: 'What was wrong' });
  expect(new ApiProblem(kind, '').status).toBe(status);
});

test.each<[kind: ProblemName, name: string]>([
  ['notInThisLanguage', 'not-in-this-language'],
  ['withdrawn', 'withdrawn'],
])('%s reads as its fixture does', (kind, name) => {
  const { detail, alternates, withdrawal } = fixture(name);
  const more = { ...(alternates ? { alternates } : {}), ...(withdrawal ? { withdrawal } : {}) };
  expect(new ApiProblem(kind, detail, more).toProblem()).toEqual(fixture(name));
});

test('headers and tags are of the answer, not of its text', () => {
  const alternates: Alternate[] = [];
  const sent = new ApiProblem('withdrawn', 'Gone', {
    alternates,
    headers: { allow: 'GET' },
    tags: ['item:a'],
  });
  expect(Object.keys(sent.toProblem())).toEqual(['type', 'title', 'status', 'detail', 'alternates']);
});
