import { endpoints } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { request, type CallOptions, type ClientOptions } from './request';

/** The eight creative fields, in the network's order. */
export const listCategories = (options: ClientOptions, locale: LocaleCode, init?: CallOptions) =>
  request(options, endpoints.listCategories.path, { locale }, endpoints.listCategories.response, init);

/** One creative field. */
export const getCategory = (options: ClientOptions, code: string, locale: LocaleCode, init?: CallOptions) =>
  request(
    options,
    `/categories/${encodeURIComponent(code)}`,
    { locale },
    endpoints.getCategory.response,
    init,
  );
