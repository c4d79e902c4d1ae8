import { createHash } from 'node:crypto';

/** A strong validator of an answer (RFC 9110, 8.8.3): of its content, and of nothing else. */
export const toEtag = (content: string | Uint8Array): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
