import { endpoints, type Problem } from '@eyvan/contract';
import type { z } from 'zod';
import { parseQuery, toParts } from './parse-query';
import type { ApiProblem } from './problem-response';

const parse = (schema: z.ZodObject, query: string): unknown => parseQuery(schema, new URLSearchParams(query));

function errorsOf(schema: z.ZodObject, query: string): NonNullable<Problem['errors']> {
  try {
    parse(schema, query);
  } catch (error) {
    return (error as ApiProblem).more.errors ?? [];
  }
  throw new Error(`was taken: ${query}`);
}

const news = endpoints.listNews.query;
const events = endpoints.listEvents.query;
const none = endpoints.getIndex.query;

test('a query is read into the values that a handler works with', () => {
  expect(
    parse(
      news,
      'locale=tk&limit=5&category=music&category=film&from=2026-03-21&to=2026-03-21T09:00:00%2B05:00',
    ),
  ).toEqual({
    locale: 'tk',
    limit: 5,
    category: ['music', 'film'],
    from: '2026-03-21',
    to: '2026-03-21T09:00:00+05:00',
  });
});

test('a filter that is given once is a list of one', () => {
  expect(parse(events, 'locale=kk&city=almaty&status=cancelled')).toEqual({
    locale: 'kk',
    city: ['almaty'],
    status: ['cancelled'],
  });
});

test('no parameter at all is nothing wrong where none is needed', () => expect(parse(none, '')).toEqual({}));

describe('what is wrong is said in words:', () => {
  test.each<[query: string, parameter: string, problem: string]>([
    ['', 'locale', 'is required'],
    ['locale=', 'locale', 'is empty'],
    ['locale=de', 'locale', 'is not one that can be asked for'],
    ['locale=tk&locale=fa', 'locale', 'is given twice'],
    ['locale=tk&locale=fa&locale=kk', 'locale', 'is given 3 times'],
    ['locale=tk&limit=', 'limit', 'is empty'],
    ['locale=tk&limit=0', 'limit', 'must be a whole number from 1 to 50'],
    ['locale=tk&limit=51', 'limit', 'must be a whole number from 1 to 50'],
    ['locale=tk&limit=1e1', 'limit', 'must be a whole number from 1 to 50'],
    ['locale=tk&limit=5&limit=6', 'limit', 'is given twice'],
    ['locale=tk&cursor=!', 'cursor', 'is not one that this API has given'],
    ['locale=tk&order=newest', 'order', 'is not one that can be asked for'],
    ['locale=tk&category=', 'category', 'is empty'],
    ['locale=tk&category=dance', 'category', 'is not one that can be asked for'],
    [
      'locale=tk&category=music,film',
      'category',
      'is one value each time: repeat the parameter for more than one',
    ],
    [`locale=tk${'&category=music'.repeat(21)}`, 'category', 'is given more than 20 times'],
    ['locale=tk&city=Aşgabat', 'city', 'is not one that can be asked for'],
    ['locale=tk&from=yesterday', 'from', 'is not one that can be asked for'],
    ['locale=tk&from=2026-02-30', 'from', 'is not one that can be asked for'],
    [
      'locale=tk&from=2026-03-21T09:00:00+05:00',
      'from',
      'has a space for the + of its offset, which is written %2B',
    ],
    [
      'locale=tk&to=2026-03-21T09:00:00+0500',
      'to',
      'has a space for the + of its offset, which is written %2B',
    ],
  ])('?%s', (query, parameter, problem) => {
    expect(errorsOf(news, query)).toEqual([expect.objectContaining({ parameter, problem })]);
  });

  test('a list is spoken of by the value that is wrong, not by its first', () => {
    expect(errorsOf(news, 'locale=tk&category=music&category=')[0]?.problem).toBe('is empty');
    expect(errorsOf(news, 'locale=tk&category=music,film&category=dance')).toHaveLength(2);
  });
});

describe('what would be right is said too:', () => {
  const expectedOf = (schema: z.ZodObject, query: string) => errorsOf(schema, query)[0]?.expected;

  test.each<[query: string, expected: string]>([
    ['locale=de', 'one of: tk, ru, en, fa, tr, az, uz, kk, ky, zh, fr, ar'],
    ['locale=tk&order=up', 'one of: asc, desc'],
    ['locale=tk&status=over', 'one of: scheduled, postponed, rescheduled, cancelled, movedOnline'],
    ['locale=tk&limit=x', 'A whole number from 1 to 50'],
  ])('?%s', (query, expected) => expect(expectedOf(events, query)).toBe(expected));

  test('for a parameter that nobody knows, those that there are', () => {
    expect(expectedOf(endpoints.getNews.query, 'locale=tk&lang=tk')).toBe('one of: locale');
    expect(expectedOf(none, 'locale=tk')).toBe('one of: no parameter at all');
  });
});

describe('unknown parameters', () => {
  test.each(['lang', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Locale', ' locale', 'زبان'])(
    '%s is refused by its name',
    (name) => {
      const query = new URLSearchParams([
        ['locale', 'tk'],
        [name, 'a'],
      ]).toString();
      expect(errorsOf(news, query)).toEqual([
        expect.objectContaining({ parameter: name, problem: 'is not a parameter of this endpoint' }),
      ]);
    },
  );

  test('are named once each, and not at any length', () => {
    const long = 'x'.repeat(200);
    expect(errorsOf(none, `${long}=1&${long}=2`).map(({ parameter }) => parameter)).toEqual([
      'x'.repeat(100),
    ]);
  });

  test('come after what is wrong with those that are known', () => {
    const errors = errorsOf(news, 'lang=tk&limit=0');
    expect(errors.map(({ parameter }) => parameter)).toEqual(['locale', 'limit', 'lang']);
  });
});

test('the problem itself says the first thing that is wrong', () => {
  expect(() => parse(news, 'locale=de&lang=tk')).toThrow('locale: is not one that can be asked for');
});

test.each<[path: string, parts: string[] | null]>([
  ['/api/v1', []],
  ['/api/v1/', []],
  ['/api/v1/news', ['news']],
  ['/api/v1/news/4f7k2q9d/', ['news', '4f7k2q9d']],
  ['/api/v1//news', ['news']],
  ['/api/v1/cities/a%C5%9Fgabat', ['cities', 'aşgabat']],
  ['/api/v1/news%2Fa', ['news/a']],
  ['/api/v1/%E0%A4%A', null],
])('the path %s has the parts %j', (path, parts) => expect(toParts(path)).toEqual(parts));
