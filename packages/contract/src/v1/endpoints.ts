import { z } from 'zod';
import { apiIndex } from './api-index';
import { category, categoryCode } from './category';
import { city, citySlug, citySummary } from './city';
import { eventItem, eventSummary } from './event-item';
import { itemId } from './item-id';
import { localeInfo } from './locale';
import { newsItem, newsSummary } from './news-item';
import { newsroom } from './newsroom';
import { listOf, pageOf } from './page-of';
import { cityListQuery, eventListQuery, localeQuery, newsListQuery, noQuery } from './query';

/** Where version 1 of the public API stands, on the CMS and on the site alike. */
export const apiBasePath = '/api/v1';

/** What the operations of the API are about, in the order in which the document groups them. */
export const endpointGroups = {
  News: 'What has happened, told by the newsroom',
  Events: 'What takes place: when, where, how to take part',
  Network: 'The creative fields, and the cities that are members',
  Newsroom: 'Who makes it, its languages, and the API itself',
} as const;

/** One row of the API: its path below the base, what may be asked, what comes back. */
export interface Endpoint {
  path: string;
  group: keyof typeof endpointGroups;
  summary: string;
  description: string;
  params: z.ZodObject;
  query: z.ZodObject;
  response: z.ZodType;
}

const none = z.object({});

/** The whole public API. The CMS serves it, the client calls it, the OpenAPI document is made from it. */
export const endpoints = {
  getIndex: {
    path: '/',
    group: 'Newsroom',
    summary: 'The way to everything else',
    description: 'The endpoints, the OpenAPI document and the licence, for who opens the base address.',
    params: none,
    query: noQuery,
    response: apiIndex,
  },
  listNews: {
    path: '/news',
    group: 'News',
    summary: 'A page of news, newest first',
    description:
      'Summaries, by the time of publication; `order=asc` begins with the oldest. `from` and `to` are about publication, and a day there is one of the newsroom’s calendar. Follow `next` for more.',
    params: none,
    query: newsListQuery,
    response: pageOf(newsSummary),
  },
  getNews: {
    path: '/news/{itemId}',
    group: 'News',
    summary: 'One news item with its body',
    description: 'The whole text as typed blocks, its corrections, source and pictures, in one language.',
    params: z.object({ itemId }),
    query: localeQuery,
    response: newsItem,
  },
  listEvents: {
    path: '/events',
    group: 'Events',
    summary: 'A page of events, by start time',
    description:
      'Summaries, by the beginning; `order=desc` begins with the latest. `from` and `to` take every event that touches the span, one under way included; `endBefore` takes those that are over by then. A day is one of the event’s own time zone.',
    params: none,
    query: eventListQuery,
    response: pageOf(eventSummary),
  },
  getEvent: {
    path: '/events/{itemId}',
    group: 'Events',
    summary: 'One event with its body and the news about it',
    description: 'The whole text as typed blocks, and the news about it, in one language.',
    params: z.object({ itemId }),
    query: localeQuery,
    response: eventItem,
  },
  listCategories: {
    path: '/categories',
    group: 'Network',
    summary: 'The creative fields',
    description: 'All of them, in the network’s order. A short list, which is never cut into pages.',
    params: none,
    query: localeQuery,
    response: listOf(category),
  },
  getCategory: {
    path: '/categories/{code}',
    group: 'Network',
    summary: 'One creative field',
    description: 'Its name and description in one language.',
    params: z.object({ code: categoryCode }),
    query: localeQuery,
    response: category,
  },
  listCities: {
    path: '/cities',
    group: 'Network',
    summary: 'Cities and where they stand in the network',
    description:
      'All of them, sorted by name as the language sorts. A short list, which is never cut into pages.',
    params: none,
    query: cityListQuery,
    response: listOf(citySummary),
  },
  getCity: {
    path: '/cities/{slug}',
    group: 'Network',
    summary: 'One city, with its milestones',
    description: 'Where it stands in the network, and its way there.',
    params: z.object({ slug: citySlug }),
    query: localeQuery,
    response: city,
  },
  listLocales: {
    path: '/locales',
    group: 'Newsroom',
    summary: 'The languages, and how much can be read in each',
    description:
      'Those that the newsroom has turned on, in its order; the first is its own. The counts are of what is public now.',
    params: none,
    query: noQuery,
    response: listOf(localeInfo),
  },
  getNewsroom: {
    path: '/newsroom',
    group: 'Newsroom',
    summary: 'Who makes this',
    description:
      'Name, description, languages, time zone, publisher, contacts, policies and licence, in one language. A newsroom that has not been set up yet answers too: in all languages, by UTC.',
    params: none,
    query: localeQuery,
    response: newsroom,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
export type ResponseOf<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]['response']>;
