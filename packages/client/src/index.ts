export * from './create-client';
export * from './errors';
export type { ParamsOf, QueryOf } from './endpoint-url';
export type { CallOptions, ClientOptions } from './request';
