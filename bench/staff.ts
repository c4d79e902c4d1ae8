import { askJson } from './ask';
import type { House } from './house';

export interface Staff {
  headers: Record<string, string>;
  send: (method: 'POST' | 'PATCH', path: string, body: unknown) => Promise<Edition>;
}

export interface Edition {
  id: string;
  itemId: string;
  slug: string;
}

/** An editor, at work through Payload's own REST. */
export async function signIn({ cmsUrl, password }: House): Promise<Staff> {
  const json = { 'content-type': 'application/json' };
  const { token } = await askJson<{ token: string }>(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: 'editor@eyvan.example', password }),
  });
  const headers = { authorization: `JWT ${token}` };
  const send: Staff['send'] = async (method, path, body) => {
    const init = { method, headers: { ...json, ...headers }, body: JSON.stringify(body) };
    return (await askJson<{ doc: Edition }>(`${cmsUrl}/api${path}`, init)).doc;
  };
  return { headers, send };
}
