export type Doc = { id: string; itemId: string; slug: string; [field: string]: unknown };

export interface Account {
  email: string;
  password: string;
}

/** A signed-in person, at work through Payload's own REST: the quick way to what is only needed as a given. */
export interface Person {
  /** Who asks, for requests of one's own. */
  headers: Record<string, string>;
  find: (path: string) => Promise<Doc[]>;
  create: (collection: string, data: unknown, query?: string) => Promise<Doc>;
  update: (collection: string, id: string, data: unknown, query?: string) => Promise<Doc>;
  remove: (collection: string, id: string) => Promise<unknown>;
}

/** @throws Error with the answer, when it is not a good one */
async function send(url: string, method: string, headers: Record<string, string>, body?: unknown) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${JSON.stringify(json)}`);
  return json;
}

/** Signs in over REST, as a program does. @param cmsUrl where the CMS answers, without `/api` */
export async function signIn(cmsUrl: string, account: Account): Promise<Person> {
  const { token } = await send(`${cmsUrl}/api/users/login`, 'POST', {}, account);
  const headers = { authorization: `JWT ${String(token)}` };
  const call = (method: string, path: string, body?: unknown) =>
    send(`${cmsUrl}/api${path}`, method, headers, body);
  return {
    headers,
    find: async (path) => (await call('GET', path)).docs as Doc[],
    create: async (collection, data, query = '') =>
      (await call('POST', `/${collection}${query}`, data)).doc as Doc,
    update: async (collection, id, data, query = '') =>
      (await call('PATCH', `/${collection}/${id}${query}`, data)).doc as Doc,
    remove: (collection, id) => call('DELETE', `/${collection}/${id}`),
  };
}
