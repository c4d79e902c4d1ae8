export * from './create-client';
export * from './errors';
export type { ListEventsQuery } from './events';
export type { ListNewsQuery } from './news';
export type { CallOptions, ClientOptions } from './request';
