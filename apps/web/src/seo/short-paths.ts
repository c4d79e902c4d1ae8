import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';

/** An item's address without its slug: it stays the same whatever the headline becomes, and leads to the whole one. */
export const shortNewsPath = (locale: LocaleCode, id: string) => `${sitePaths.newsList(locale)}/${id}`;
export const shortEventPath = (locale: LocaleCode, id: string) => `${sitePaths.eventList(locale)}/${id}`;
