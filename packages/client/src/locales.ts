import { endpoints } from '@eyvan/contract';
import { request, type CallOptions, type ClientOptions } from './request';

/** The languages, and how much can be read in each. */
export const listLocales = (options: ClientOptions, init?: CallOptions) =>
  request(options, endpoints.listLocales.path, {}, endpoints.listLocales.response, init);
