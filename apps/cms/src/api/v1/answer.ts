import { apiBasePath, endpoints, noQuery, toOpenApi, type EndpointName } from '@eyvan/contract';
import type { Payload } from 'payload';
import { env } from '../../platform/env';
import { getCategory, listCategories } from './categories/categories';
import { getCity, listCities } from './cities/cities';
import { nothingHere, type EndpointHandler } from './define-endpoint';
import { getEvent } from './events/get-event';
import { listEvents } from './events/list-events';
import { getIndex } from './get-index';
import { toOptionsResponse, toProblemResponse, toResponse, type Answer } from './http';
import { listLocales } from './locales/list-locales';
import { getNews } from './news/get-news';
import { listNews } from './news/list-news';
import { getNewsroom } from './newsroom/get-newsroom';
import { parseQuery, queryLengthMax, toParts } from './parse-query';
import { ApiProblem } from './problem-response';

/** One for each row of the contract, which is found here by its path: the compiler names one that is missing. */
const handlers: { [Name in EndpointName]: EndpointHandler<Name> } = {
  getIndex,
  listNews,
  getNews,
  listEvents,
  getEvent,
  listCategories,
  getCategory,
  listCities,
  getCity,
  listLocales,
  getNewsroom,
};
const allow = 'GET, HEAD, OPTIONS';
/** What the code itself says has not changed since it was started. */
const startedAt = new Date().toISOString();

/** The handler whose path in the contract these parts fit, with what stands in the place of `{…}`. */
function findHandler(parts: string[]): { handler: EndpointHandler; params: Record<string, string> } | null {
  for (const handler of Object.values<EndpointHandler>(handlers)) {
    const pattern = endpoints[handler.name].path.split('/').filter(Boolean);
    if (pattern.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = pattern.every((expected, index) => {
      const name = /^\{(\w+)\}$/.exec(expected)?.[1];
      if (name) params[name] = parts[index]!;
      return name !== undefined || expected === parts[index];
    });
    if (fits) return { handler, params };
  }
  return null;
}

async function respond(payload: Payload, url: URL): Promise<Answer> {
  if (url.search.length > queryLengthMax)
    throw new ApiProblem('uriTooLong', `A query has at most ${queryLengthMax} characters`);
  const parts = toParts(url.pathname);
  if (parts?.length === 1 && parts[0] === 'openapi.json') {
    parseQuery(noQuery, url.searchParams);
    const document = toOpenApi(env.SITE_URL, env.CONTENT_LICENCE);
    return { body: JSON.stringify(document), lastModified: startedAt, tags: ['openapi'] };
  }
  const found = parts && findHandler(parts);
  if (!found) throw nothingHere();
  return found.handler.handle({ payload, params: found.params, url });
}

/** Public API v1: the only way in. Every error leaves it as a problem document that shows nothing of the inside. */
export async function answer(payload: Payload, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return toOptionsResponse(allow);
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new ApiProblem('methodNotAllowed', `${apiBasePath} is read-only`, { headers: { allow } });
    }
    return toResponse(request, await respond(payload, new URL(request.url)));
  } catch (error) {
    if (error instanceof ApiProblem) return toProblemResponse(request, error);
    payload.logger.error({ err: error, msg: 'The public API failed' });
    const unavailable = new ApiProblem('unavailable', 'Try again in a moment', {
      headers: { 'retry-after': '5' },
    });
    return toProblemResponse(request, unavailable);
  }
}
