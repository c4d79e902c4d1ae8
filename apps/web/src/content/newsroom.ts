import { EyvanError, UnavailableError } from '@eyvan/client';
import type { Newsroom } from '@eyvan/contract';
import { newsroomTag } from '@eyvan/wire';
import { isLocaleCode, localeCodes, type LocaleCode } from '@eyvan/locales';
import { cache } from 'react';
import { api, keptUnder } from './client';

/** What this process was told last, by language: for pages that say that the CMS cannot be reached. */
const lastTold = new Map<LocaleCode, Newsroom>();

/**
 * Who makes this, in one language. All pages ask the same thing, and one that comes while another's question hangs gets
 * its failure: it is asked once more.
 * @throws whatever the client throws
 */
export const getNewsroom = cache(async (locale: LocaleCode): Promise<Newsroom> => {
  const ask = () => api().getNewsroom(locale, keptUnder(newsroomTag));
  const newsroom = await ask().catch((error: unknown) => {
    if (error instanceof UnavailableError) return ask();
    throw error;
  });
  lastTold.set(locale, newsroom);
  return newsroom;
});

/** As much as a page needs of a newsroom to say that something is wrong. */
const unknownNewsroom = (locale: LocaleCode): Newsroom => ({
  locale,
  url: '',
  name: 'Eyvan',
  tagline: null,
  description: null,
  about: [],
  homeCity: null,
  timeZone: 'UTC',
  locales: [...localeCodes],
  logo: null,
  publisher: { legalName: null, address: null },
  contacts: [],
  policies: { corrections: null, ethics: null },
  links: [],
  licence: null,
});

/**
 * The same while the CMS cannot be reached, too: what it said last, or the name of the software. A page that shows
 * anything of the CMS asks `getNewsroom` first, so that it is not made, and kept, with half of the truth.
 */
export const findNewsroom = cache(async (locale: LocaleCode): Promise<Newsroom> => {
  try {
    return await getNewsroom(locale);
  } catch (error) {
    if (!(error instanceof EyvanError)) throw error;
    return lastTold.get(locale) ?? unknownNewsroom(locale);
  }
});

/** The languages that are on, and that this site has words for, in the newsroom's order. */
export const localesOf = ({ locales }: Pick<Newsroom, 'locales'>): LocaleCode[] =>
  locales.filter(isLocaleCode);

/** Of paths by language those that lead to a language that is on; in the newsroom's order. */
export const onlyOn = (
  newsroom: Pick<Newsroom, 'locales'>,
  languages: Partial<Record<LocaleCode, string>>,
): Partial<Record<LocaleCode, string>> =>
  Object.fromEntries(
    localesOf(newsroom).flatMap((code) => (languages[code] ? [[code, languages[code]]] : [])),
  );
