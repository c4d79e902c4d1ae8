import { apiBasePath } from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';

/** The description of the public API (OpenAPI), until there is a page for people. */
export const apiDocsPath = `${apiBasePath}/openapi.json`;

/** The news of one language as RSS. */
export const newsFeedPath = sitePaths.newsFeed;
