import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { UploadConfig } from 'payload';
import { lengthHeader } from '../../platform/upstream/say-length';
import { mediaDir } from './media-dir';

type Handler = NonNullable<UploadConfig['handlers']>[number];

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** What every answer with (a part of) a picture says. A name is given once: another picture has another (`renewFile`). */
export const lastingHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=31536000, immutable',
} as const;

/** RFC 9110, 13.1.2, by weak comparison. */
const isNamed = (wanted: string | null, etag: string) =>
  wanted?.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag) ?? false;

/**
 * Serves a whole picture to be kept for good, with its length and validators, which Payload's own way has not. Parts of
 * one (`Range`) are left to that. For `upload.handlers`, when the file is known to be there.
 */
export const serveFile = (async (req, { params: { filename } }) => {
  const type = types[extname(filename).toLowerCase()];
  if (!type || req.headers.get('range')) return;
  const file = join(mediaDir, filename);
  const { mtime, size } = await stat(file);
  const etag = `"${filename}-${size.toString(36)}"`;
  const headers = { ...lastingHeaders, ETag: etag, 'Last-Modified': mtime.toUTCString() };
  if (isNamed(req.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
  const described = {
    'Content-Type': type,
    'Content-Length': String(size),
    [lengthHeader]: String(size),
    'Accept-Ranges': 'bytes',
  };
  return new Response(body, { headers: { ...headers, ...described, 'X-Content-Type-Options': 'nosniff' } });
}) as Handler;
