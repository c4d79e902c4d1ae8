import type { Payload } from 'payload';
import { answer } from '../src/api/v1/answer';

/** Asks the public API in-process; `body` is what came back, parsed. */
export const apiOf = (payload: Payload) => async (path: string) => {
  const response = await answer(payload, new Request(`http://localhost/api/v1${path}`));
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text ? JSON.parse(text) : null) as Record<string, any>,
  };
};
export type Api = ReturnType<typeof apiOf>;
