import type { ListNewsQuery } from '@eyvan/client';
import { itemId, type NewsItem, type NewsSummary, type PageOf } from '@eyvan/contract';
import { categoryTag, cityTag, itemTag, listTag } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { cache } from 'react';
import { api, keptUnder } from './client';
import { toOutcome, unknown, type Outcome } from './outcome';

/** One news item. Kept under its id whatever the outcome, so that a later publication drops that too. */
export const getNews = cache(async (id: string, locale: LocaleCode): Promise<Outcome<NewsItem>> => {
  if (!itemId.safeParse(id).success) return unknown;
  return toOutcome(api().getNews(id, locale, keptUnder(itemTag(id))));
});

/** A page of news of one language, newest first. */
export function listNews(query: ListNewsQuery): Promise<PageOf<NewsSummary>> {
  const { category = [], city = [] } = query;
  const tags = [listTag('news', query.locale), ...category.map(categoryTag), ...city.map(cityTag)];
  return api().listNews(query, keptUnder(...tags));
}

/** A later page of the news; unknown when the cursor is none of the API's. */
export const getOlderNews = cache(
  (cursor: string, locale: LocaleCode): Promise<Outcome<PageOf<NewsSummary>>> =>
    toOutcome(listNews({ locale, cursor })),
);
