import { createHash } from 'node:crypto';

/** An icon as an answer. Its name stays when it changes: it is kept for a day, and asked after by its tag from then on. */
export function toIconResponse(content: string | Uint8Array<ArrayBuffer>, type: string): Response {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': type, 'Cache-Control': 'public, max-age=86400', ETag: etag };
  return new Response(content, { headers });
}
