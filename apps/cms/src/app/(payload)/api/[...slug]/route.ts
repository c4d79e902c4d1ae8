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
import { answerHead } from '../../../../platform/upstream/answer-head';
import { guardOverride } from '../../../../platform/upstream/guard-override';

const get = REST_GET(config);

export const HEAD = answerHead(get);
export const GET = get;
export const POST = guardOverride(REST_POST(config));
export const DELETE = REST_DELETE(config);
export const PATCH = REST_PATCH(config);
export const PUT = REST_PUT(config);
export const OPTIONS = REST_OPTIONS(config);
