import { apiBasePath } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';

/** Where a person can read about the public API and try it. */
export const apiDocsPath = `${apiBasePath}/docs`;

/** The news of one language as RSS. */
export const newsFeedPath = (locale: LocaleCode) => `/${locale}/feed.xml`;
