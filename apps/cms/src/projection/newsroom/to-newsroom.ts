import { nameLicence, type Newsroom } from '@eyvan/contract';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { sitePaths } from '@eyvan/wire';
import type { Newsroom as StoredNewsroom } from '../../payload-types';
import { isZone } from '../../platform/admin/time/is-zone';
import { zoneUnset } from '../../platform/time/newsroom-zone';
import { toCityRef, type CityDoc } from '../references/to-city';
import { toImage, type MediaDoc } from '../references/to-image';
import { nameIn, wordsIn, type InAllLocales, type Words } from '../words';

type Stored = Omit<
  InAllLocales<StoredNewsroom, 'name' | 'tagline' | 'description' | 'about'>,
  'publisher' | 'contacts' | 'policies' | 'links'
>;

/** As it is stored, with the words of all languages; of a newsroom that nobody has set up, nothing at all. */
export type NewsroomDoc = Partial<Stored> & {
  publisher?: InAllLocales<NonNullable<StoredNewsroom['publisher']>, 'legalName' | 'address'> | null;
  contacts?: InAllLocales<NonNullable<StoredNewsroom['contacts']>[number], 'name'>[] | null;
  policies?: InAllLocales<NonNullable<StoredNewsroom['policies']>, 'corrections' | 'ethics'> | null;
  links?: InAllLocales<NonNullable<StoredNewsroom['links']>[number], 'name'>[] | null;
};

/** What the settings name, and what stands where they say nothing. */
export interface NewsroomContext {
  siteUrl: string;
  homeCity: CityDoc | null;
  logo: MediaDoc | null;
}

/** A newsroom that has not said what it is called is called as its software is. */
const nameUnset = 'Eyvan';

/** Paragraphs are parted by an empty line, as people write them where there is no editor. */
const toParagraphs = (words: string | null): string[] =>
  (words ?? '')
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean);

function toLocales(chosen: NewsroomDoc['locales']): LocaleCode[] {
  const known = (chosen ?? []).filter((code) => localeCodes.includes(code));
  return known.length > 0 ? known : [...localeCodes];
}

/** Nothing stands in for the words of a promise: what is not said in a language is not promised in it. */
function toPolicy(words: Words, url: string | null | undefined, locale: LocaleCode) {
  const text = toParagraphs(wordsIn(words, locale));
  return text.length > 0 || url ? { text, url: url || null } : null;
}

function toLicence(licence: NewsroomDoc['licence']): Newsroom['licence'] {
  const url = licence?.url;
  return url ? { name: licence?.name || nameLicence(url), url } : null;
}

/** The settings of a newsroom in one language, as the contract says: an explicit list of fields. */
export function toNewsroom(doc: NewsroomDoc, locale: LocaleCode, context: NewsroomContext): Newsroom {
  const { homeCity, logo, siteUrl } = context;
  return {
    locale,
    url: `${siteUrl}${sitePaths.home(locale)}`,
    name: nameIn(doc.name, locale) ?? nameUnset,
    tagline: wordsIn(doc.tagline, locale),
    description: wordsIn(doc.description, locale),
    about: toParagraphs(wordsIn(doc.about, locale)),
    homeCity: homeCity ? toCityRef(homeCity, locale, siteUrl) : null,
    timeZone: isZone(doc.timeZone) ? doc.timeZone : zoneUnset,
    locales: toLocales(doc.locales),
    logo: toImage(logo ?? undefined, locale, `${siteUrl}/media`),
    publisher: {
      legalName: nameIn(doc.publisher?.legalName, locale),
      address: nameIn(doc.publisher?.address, locale),
    },
    contacts: (doc.contacts ?? [])
      .map(({ name, email, phone }) => ({
        name: nameIn(name, locale),
        email: email || null,
        phone: phone || null,
      }))
      .filter(({ email, phone }) => email || phone),
    policies: {
      corrections: toPolicy(doc.policies?.corrections, doc.policies?.correctionsUrl, locale),
      ethics: toPolicy(doc.policies?.ethics, doc.policies?.ethicsUrl, locale),
    },
    links: (doc.links ?? []).flatMap(({ name, url }) => {
      const words = nameIn(name, locale);
      return words && url ? [{ name: words, url }] : [];
    }),
    licence: toLicence(doc.licence),
  };
}
