import { apiBasePath, apiTitle, endpoints, type ApiIndex } from '@eyvan/contract';
import { env } from '../../platform/env';
import { defineEndpoint } from './define-endpoint';

const base = `${env.SITE_URL}${apiBasePath}`;

const index: ApiIndex = {
  title: apiTitle,
  document: `${base}/openapi.json`,
  licence: env.CONTENT_LICENCE,
  endpoints: Object.entries(endpoints).map(([name, { path, summary }]) => ({
    name,
    summary,
    url: path === '/' ? base : `${base}${path}`,
  })),
};

/** `GET /`: what there is. What the code itself says has no date: its ETag tells whether it is another one. */
export const getIndex = defineEndpoint('getIndex', async () => ({
  body: JSON.stringify(index),
  lastModified: null,
  tags: ['openapi'],
}));
