import type { LocaleCode } from '@eyvan/locales';
import { sitePaths } from '@eyvan/wire';
import type { House } from './house';
import { password } from './seed-once.mjs';

type Doc = { id: string; itemId: string; slug: string; [field: string]: unknown };

/** A signed-in person, at work through Payload's own REST: the quick way to what a journey only needs as a given. */
export async function signIn(
  { cmsUrl }: Pick<House, 'cmsUrl'>,
  role: 'admin' | 'editor' | 'journalist' | 'translator',
) {
  const send = async (method: string, path: string, body?: unknown, token?: string) => {
    const response = await fetch(`${cmsUrl}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as Record<string, unknown>;
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${JSON.stringify(json)}`);
    return json;
  };
  const { token } = await send('POST', '/users/login', { email: `${role}@eyvan.example`, password });
  const call = (method: string, path: string, body?: unknown) => send(method, path, body, String(token));
  return {
    find: async (path: string) => (await call('GET', path)).docs as Doc[],
    create: async (collection: string, data: unknown, query = '') =>
      (await call('POST', `/${collection}${query}`, data)).doc as Doc,
    update: async (collection: string, id: string, data: unknown, query = '') =>
      (await call('PATCH', `/${collection}/${id}${query}`, data)).doc as Doc,
    remove: (collection: string, id: string) => call('DELETE', `/${collection}/${id}`),
  };
}

/** Rich text of plain paragraphs, as the editor stores it. */
export const richText = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      textFormat: 0,
      children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
    })),
  },
});

/** Asks until `holds`, at most so long. @throws Error with the last answer seen */
export async function waitFor<Value>(
  ask: () => Promise<Value>,
  holds: (value: Value) => boolean,
  timeoutMs = 10_000,
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end)
      throw new Error(`Not within ${timeoutMs} ms; last seen: ${JSON.stringify(value)?.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export type Person = Awaited<ReturnType<typeof signIn>>;

/** A news item of one category, all of whose words begin with its headline; public with its first save. */
export const toNews = (category: string, language: string, headline: string) => ({
  language,
  headline,
  summary: `${headline}, summary`,
  body: richText(`${headline}, text`),
  categories: [category],
  _status: 'published' as 'draft' | 'published',
});

/** Where the site shows it. */
export const newsPath = (language: LocaleCode, { itemId, slug }: Pick<Doc, 'itemId' | 'slug'>) =>
  sitePaths.news(language, itemId, slug);
