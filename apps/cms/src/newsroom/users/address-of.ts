import type { PayloadRequest } from 'payload';

/** The address of who asks: `serve.mjs` notes it here, in the place of whatever came. */
export const addressOf = ({ headers }: PayloadRequest): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
