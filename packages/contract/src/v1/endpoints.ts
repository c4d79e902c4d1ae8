import { z } from 'zod';
import { category, categoryCode } from './category';
import { city, citySlug, citySummary } from './city';
import { eventItem, eventSummary } from './event-item';
import { itemId } from './item-id';
import { localeInfo } from './locale';
import { newsItem, newsSummary } from './news-item';
import { listOf, pageOf } from './page-of';
import { cityListQuery, eventListQuery, localeQuery, newsListQuery, noQuery } from './query';

/** Where version 1 of the public API stands, on the CMS and on the site alike. */
export const apiBasePath = '/api/v1';

/** One row of the API: its path below the base, what may be asked, what comes back. */
export interface Endpoint {
  path: string;
  summary: string;
  params: z.ZodObject;
  query: z.ZodObject;
  response: z.ZodType;
}

const none = z.object({});

/** The whole public API. The CMS serves it, the client calls it, the OpenAPI document is made from it. */
export const endpoints = {
  listNews: {
    path: '/news',
    summary: 'A page of news, newest first',
    params: none,
    query: newsListQuery,
    response: pageOf(newsSummary),
  },
  getNews: {
    path: '/news/{itemId}',
    summary: 'One news item with its body',
    params: z.object({ itemId }),
    query: localeQuery,
    response: newsItem,
  },
  listEvents: {
    path: '/events',
    summary: 'A page of events, by start time',
    params: none,
    query: eventListQuery,
    response: pageOf(eventSummary),
  },
  getEvent: {
    path: '/events/{itemId}',
    summary: 'One event with its body and the news about it',
    params: z.object({ itemId }),
    query: localeQuery,
    response: eventItem,
  },
  listCategories: {
    path: '/categories',
    summary: 'The creative fields',
    params: none,
    query: localeQuery,
    response: listOf(category),
  },
  getCategory: {
    path: '/categories/{code}',
    summary: 'One creative field',
    params: z.object({ code: categoryCode }),
    query: localeQuery,
    response: category,
  },
  listCities: {
    path: '/cities',
    summary: 'Cities and where they stand in the network',
    params: none,
    query: cityListQuery,
    response: listOf(citySummary),
  },
  getCity: {
    path: '/cities/{slug}',
    summary: 'One city, with its milestones',
    params: z.object({ slug: citySlug }),
    query: localeQuery,
    response: city,
  },
  listLocales: {
    path: '/locales',
    summary: 'The languages, and how much can be read in each',
    params: none,
    query: noQuery,
    response: listOf(localeInfo),
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
export type ResponseOf<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]['response']>;
