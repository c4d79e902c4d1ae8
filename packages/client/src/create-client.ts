import type { EndpointName } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { ParamsOf, QueryOf } from './endpoint-url';
import { request, type CallOptions, type ClientOptions } from './request';

/**
 * A client of the public API v1: one function an endpoint, each answer parsed by the contract.
 * Every function throws the errors of `errors.ts`, and nothing else.
 */
export function createClient(options: ClientOptions) {
  const ask = <Name extends EndpointName>(
    name: Name,
    params: ParamsOf<Name>,
    query: QueryOf<Name>,
    init?: CallOptions,
  ) => request(options, name, params, query, init);

  return {
    /** The endpoints, the OpenAPI document and the licence. */
    getIndex: (init?: CallOptions) => ask('getIndex', {}, {}, init),
    /** A page of news summaries, newest first. */
    listNews: (query: QueryOf<'listNews'>, init?: CallOptions) => ask('listNews', {}, query, init),
    /** One news item, whole. Body blocks newer than this client are left out. */
    getNews: (itemId: string, locale: LocaleCode, init?: CallOptions) =>
      ask('getNews', { itemId }, { locale }, init),
    /** A page of event summaries, by start time. */
    listEvents: (query: QueryOf<'listEvents'>, init?: CallOptions) => ask('listEvents', {}, query, init),
    /** One event, whole, with the news about it. */
    getEvent: (itemId: string, locale: LocaleCode, init?: CallOptions) =>
      ask('getEvent', { itemId }, { locale }, init),
    /** The eight creative fields, in the network's order. */
    listCategories: (locale: LocaleCode, init?: CallOptions) => ask('listCategories', {}, { locale }, init),
    /** One creative field. */
    getCategory: (code: string, locale: LocaleCode, init?: CallOptions) =>
      ask('getCategory', { code }, { locale }, init),
    /** Cities of the network, sorted by name; those of some fields when `category` is given. */
    listCities: (query: QueryOf<'listCities'>, init?: CallOptions) => ask('listCities', {}, query, init),
    /** One city, with its milestones. */
    getCity: (slug: string, locale: LocaleCode, init?: CallOptions) =>
      ask('getCity', { slug }, { locale }, init),
    /** The languages, and how much can be read in each. */
    listLocales: (init?: CallOptions) => ask('listLocales', {}, {}, init),
    /** Who makes this: name, languages, time zone, publisher, licence. */
    getNewsroom: (locale: LocaleCode, init?: CallOptions) => ask('getNewsroom', {}, { locale }, init),
    // An endpoint without a function does not compile.
  } satisfies Record<EndpointName, unknown>;
}
export type Client = ReturnType<typeof createClient>;

/** What may be asked of the lists of news and of events. */
export type ListNewsQuery = QueryOf<'listNews'>;
export type ListEventsQuery = QueryOf<'listEvents'>;
