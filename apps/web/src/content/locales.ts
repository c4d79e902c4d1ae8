import type { LocaleInfo } from '@eyvan/contract';
import { listTag, newsroomTag } from '@eyvan/wire';
import { localeCodes } from '@eyvan/locales';
import { cache } from 'react';
import { api, keptUnder } from './client';

/** The languages that are on, and how much can be read in each. */
export const listLocales = cache(async (): Promise<LocaleInfo[]> => {
  const tags = localeCodes.flatMap((code) => [listTag('news', code), listTag('event', code)]);
  const { items } = await api().listLocales(keptUnder(newsroomTag, ...tags));
  return items;
});
