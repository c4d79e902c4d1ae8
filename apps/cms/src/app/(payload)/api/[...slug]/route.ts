import config from '@payload-config';
import '@payloadcms/next/css';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { guardOverride } from '../../../../platform/input/guard-override';

const get = REST_GET(config);

/** Payload knows no HEAD: it is a GET of which only the head is sent (RFC 9110, 9.3.2). */
export async function HEAD(request: Request, args: Parameters<typeof get>[1]): Promise<Response> {
  const { body, headers, status } = await get(new Request(request, { method: 'GET' }), args);
  await body?.cancel();
  return new Response(null, { headers, status });
}

export const GET = get;
export const POST = guardOverride(REST_POST(config));
export const DELETE = REST_DELETE(config);
export const PATCH = REST_PATCH(config);
export const PUT = REST_PUT(config);
export const OPTIONS = REST_OPTIONS(config);
