import { toEtag } from '@eyvan/wire/etag';

/** An icon as an answer. Its name stays when it changes: it is kept for a day, and asked after by its tag from then on. */
export function toIconResponse(content: string | Uint8Array<ArrayBuffer>, type: string): Response {
  const headers = {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=86400',
    ETag: toEtag(content),
  };
  return new Response(content, { headers });
}
