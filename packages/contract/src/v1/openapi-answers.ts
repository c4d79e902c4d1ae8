import { problems, type ProblemName } from './problem';

const text = (description: string) => ({ description, schema: { type: 'string' } });

/** Headers of every answer with content (RFC 9110, 9111; RFC 8288 for Link). */
const headers = {
  ETag: text('Strong validator: hand it back as `If-None-Match`'),
  'Last-Modified': text(
    'When the public last saw something change here; absent while that second is not over',
  ),
  'Cache-Control': text('How long caches may keep the answer'),
  'Content-Language': text('The language of the words; absent where there are none'),
  Link: text('`rel="next"`: the next page of a list; `rel="license"`: the licence of the texts'),
};

const retryAfter = { 'Retry-After': text('Seconds to wait before asking again') };

function toProblem(names: ProblemName[], more: object = {}) {
  return {
    description: names.map((name) => `${problems[name].title}: ${problems[name].meaning}`).join(' '),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    ...more,
  };
}

/** What an endpoint may answer but for its 200. 404 and 410 only where something is asked for by its name. */
export const toOtherAnswers = (path: string) => ({
  304: {
    description: 'Not modified since the `If-None-Match` or `If-Modified-Since` of the request',
    headers,
  },
  400: toProblem(['badRequest']),
  ...(path.includes('{')
    ? { 404: toProblem(['notFound', 'notInThisLanguage']), 410: toProblem(['withdrawn']) }
    : {}),
  414: toProblem(['uriTooLong']),
  429: toProblem(['tooManyRequests'], { headers: retryAfter }),
  502: toProblem(['unavailable']),
  503: toProblem(['unavailable'], { headers: retryAfter }),
  504: toProblem(['unavailable']),
});

/** 200, with what it holds. */
export const toAnswer = (description: string, schema: object, example: unknown) => ({
  description,
  headers,
  content: { 'application/json': { schema, example } },
});
