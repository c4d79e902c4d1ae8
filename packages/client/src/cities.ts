import { endpoints, type CategoryCode } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { request, type CallOptions, type ClientOptions } from './request';

/** Cities of the network, sorted by name; those of some fields when `category` is given. */
export const listCities = (
  options: ClientOptions,
  query: { locale: LocaleCode; category?: CategoryCode[] },
  init?: CallOptions,
) => request(options, endpoints.listCities.path, { ...query }, endpoints.listCities.response, init);

/** One city, with its milestones. */
export const getCity = (options: ClientOptions, slug: string, locale: LocaleCode, init?: CallOptions) =>
  request(options, `/cities/${encodeURIComponent(slug)}`, { locale }, endpoints.getCity.response, init);
