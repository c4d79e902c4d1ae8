import { toEtag } from '@eyvan/wire/etag';

/** An XML document as an answer; `type` without its charset. The tag lets a cache in front answer 304 to feed readers. */
export const toXmlResponse = (xml: string, type: string): Response =>
  new Response(xml, { headers: { 'Content-Type': `${type}; charset=utf-8`, ETag: toEtag(xml) } });
