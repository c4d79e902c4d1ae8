import { previewBytesMax, previewRequest, previewText } from '@eyvan/wire';
import { isSignedBody, signatureHeader } from '@eyvan/wire/signature';
import type { Payload } from 'payload';
import { env } from '../../platform/env';
import { answerPreview } from './answer-preview';

const headers = { 'cache-control': 'no-store' };
const refuse = (status: number) => new Response(null, { status, headers });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** Answers a site of this newsroom (wire, preview.ts). What never was a preview and what is none any more are the same. */
export async function answerSite(payload: Payload, request: Request): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? Infinity) > previewBytesMax) return refuse(413);
  const text = await request.text();
  const signature = request.headers.get(signatureHeader);
  if (!isSignedBody(env.REVALIDATE_SECRET, previewText(text), signature, new Date())) return refuse(401);
  const asked = previewRequest.safeParse(parseJson(text));
  const answer = asked.success && (await answerPreview(payload, asked.data));
  return answer ? Response.json(answer, { headers }) : refuse(404);
}
