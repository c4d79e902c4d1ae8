import { createLocalReq, getFieldsToSign, handleEndpoints, jwtSign, type Payload } from 'payload';
import { addSessionToUser } from 'payload/shared';
import config from '../src/payload.config';
import type { People } from './people';

/** An answer of Payload's own REST, as somebody got it. */
export interface RestAnswer {
  status: number;
  body: any;
  text: string;
  headers: Headers;
}

/** Asks Payload's REST below `/api`; a `FormData` goes out as multipart, a text as it is, anything else as JSON. */
export type Rest = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<RestAnswer>;

const origin = 'http://localhost:3998';

/**
 * Payload's REST as the holder of a token sees it, with the admin in `language`; as the anonymous without a token.
 * Routes, access and hooks are real.
 */
export const restAs =
  (token?: string, language = 'en'): Rest =>
  async (method, path, body, headers = {}) => {
    const isForm = body instanceof FormData;
    const response = await handleEndpoints({
      config,
      request: new Request(`${origin}/api${path}`, {
        method,
        headers: {
          'accept-language': language,
          // What the admin keeps the choice in; Payload finds four of the twelve languages there only.
          cookie: `payload-lng=${language}`,
          ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
          ...(token ? { authorization: `JWT ${token}` } : {}),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    });
    const text = await response.text();
    return { status: response.status, text, headers: response.headers, body: parse(text) };
  };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file, or nothing at all: then `text` is what counts.
    return null;
  }
}

/** A session and its token, as Payload makes them once it has believed a password: its hash is slow, on purpose. */
async function createToken(payload: Payload, email: string): Promise<string> {
  const { config: collectionConfig } = payload.collections.users;
  const req = await createLocalReq({}, payload);
  const user = (await payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email } },
  })) as never;
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user });
  const fieldsToSign = getFieldsToSign({ collectionConfig, email, sid, user });
  const { tokenExpiration } = collectionConfig.auth;
  return (await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })).token;
}

/** Signs everybody in, and gives each their own REST. */
export async function signInAll(payload: Payload, people: People) {
  const rests = { anonymous: restAs() } as Record<keyof People | 'anonymous', Rest>;
  for (const [name, { email }] of Object.entries(people))
    rests[name as keyof People] = restAs(await createToken(payload, email));
  return rests;
}
export type Rests = Awaited<ReturnType<typeof signInAll>>;

/** The words of an upload as Payload's REST takes them: `_payload`, with the file beside it. */
export function toForm(data: object, content: Buffer, name: string, type: string): FormData {
  const form = new FormData();
  form.set('_payload', JSON.stringify(data));
  form.set('file', new File([new Uint8Array(content)], name, { type }));
  return form;
}
