import { apiBasePath } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';

/** The description of the public API (OpenAPI), until there is a page for people. */
export const apiDocsPath = `${apiBasePath}/openapi.json`;

/** The news of one language as RSS. */
export const newsFeedPath = (locale: LocaleCode) => `/${locale}/feed.xml`;
