import { createClient, type CallOptions, type Client } from '@eyvan/client';
import { env } from '../env';

/** Known pages look for something new this often, even when no push came. Pages may not be older than 35 s. */
const revalidateSeconds = 30;

let client: Client | undefined;

/** The public API, asked like any other of its readers would. How many calls run at once is up to `start-site.ts`. */
export function api(): Client {
  client ??= createClient({ baseUrl: env().cmsUrl });
  return client;
}

/** Keeps an answer, and the page made of it, until one of its tags is touched (tags.ts of wire). */
export const keptUnder = (...tags: string[]): CallOptions => ({
  next: { tags, revalidate: revalidateSeconds },
});
