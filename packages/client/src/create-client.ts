import { getCategory, listCategories } from './categories';
import { getCity, listCities } from './cities';
import { getEvent, listEvents } from './events';
import { listLocales } from './locales';
import { getNews, listNews } from './news';
import type { ClientOptions } from './request';

type Bound<Call> = Call extends (options: ClientOptions, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

/**
 * A client of the public API v1: one function an endpoint, each answer parsed by the contract.
 * Every function throws the errors of `errors.ts`, and nothing else.
 */
export function createClient(options: ClientOptions) {
  const bind = <Call extends (options: ClientOptions, ...rest: never[]) => unknown>(call: Call) =>
    call.bind(undefined, options) as Bound<Call>;
  return {
    listNews: bind(listNews),
    getNews: bind(getNews),
    listEvents: bind(listEvents),
    getEvent: bind(getEvent),
    listCategories: bind(listCategories),
    getCategory: bind(getCategory),
    listCities: bind(listCities),
    getCity: bind(getCity),
    listLocales: bind(listLocales),
  };
}
export type Client = ReturnType<typeof createClient>;
