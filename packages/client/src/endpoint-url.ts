import { apiBasePath, endpoints, type EndpointName } from '@eyvan/contract';
import type { z } from 'zod';

type Row<Name extends EndpointName> = (typeof endpoints)[Name];
type Written<Name extends EndpointName> = z.input<Row<Name>['query']>;
type Meant<Name extends EndpointName> = z.output<Row<Name>['query']>;

/** The named parts of a path. Any text: an answer may name what is newer than this client, and it can be asked for. */
export type ParamsOf<Name extends EndpointName> = { [Key in keyof z.input<Row<Name>['params']>]: string };

/** What may be asked of an endpoint, as an address spells it or as it is meant: a `limit` as a text or a number. */
export type QueryOf<Name extends EndpointName> = {
  [Key in keyof Written<Name>]: Written<Name>[Key] | Meant<Name>[Key & keyof Meant<Name>];
};

/** The address of an endpoint: its path with its parts filled in; lists of a query are repeated, what is undefined is left out. */
export function toEndpointUrl<Name extends EndpointName>(
  baseUrl: string,
  name: Name,
  params: ParamsOf<Name>,
  query: QueryOf<Name>,
): string {
  const parts = params as Record<string, string>;
  const path = endpoints[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(parts[key] ?? ''),
  );
  const url = new URL(`${apiBasePath}${path}`.replace(/\/$/, ''), baseUrl);
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of [value].flat()) url.searchParams.append(key, String(one));
  }
  return url.href;
}
