import { endpoints, type CategoryCode } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { request, type CallOptions, type ClientOptions } from './request';

export interface ListNewsQuery {
  locale: LocaleCode;
  category?: CategoryCode[];
  city?: string[];
  from?: string;
  to?: string;
  limit?: number;
  cursor?: string;
  order?: 'asc' | 'desc';
}

/** A page of news summaries, newest first. */
export const listNews = (options: ClientOptions, query: ListNewsQuery, init?: CallOptions) =>
  request(options, endpoints.listNews.path, { ...query }, endpoints.listNews.response, init);

/** One news item, whole. Body blocks newer than this client are left out. */
export const getNews = (options: ClientOptions, itemId: string, locale: LocaleCode, init?: CallOptions) =>
  request(options, `/news/${encodeURIComponent(itemId)}`, { locale }, endpoints.getNews.response, init);
