import type { NewsOnSite, Publisher } from '@eyvan/formats';
import type { Newsroom } from '@eyvan/contract';
import { toSocialImage } from '@eyvan/formats';
import type { LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { env } from '@/env';
import { routes, toPath } from '@/routes';

/** One of the site's own paths as an absolute address. */
export const toUrl = (path: string): string => env().siteUrl + path;

/** At its place on this site, whatever origin the API writes. */
const toLogo = ({ logo }: Newsroom) => {
  const url = toSocialImage(logo)?.url;
  return toUrl(url ? toPath(url) : routes.icon);
};

/** The newsroom as its JSON-LD says it. */
export async function publisherIn(locale: LocaleCode): Promise<Publisher> {
  const newsroom = await findNewsroom(locale);
  const { contacts, name, policies, publisher } = newsroom;
  return {
    name,
    url: env().siteUrl,
    logo: toLogo(newsroom),
    legalName: publisher.legalName,
    address: publisher.address,
    email: contacts.find(({ email }) => email)?.email ?? null,
    correctionsPolicy: policies.corrections?.url ?? null,
    ethicsPolicy: policies.ethics?.url ?? null,
  };
}

/** Where an item stands on this site, as its JSON-LD says it. */
export const siteOf = async (item: { locale: LocaleCode; url: string }): Promise<NewsOnSite> => ({
  url: toUrl(toPath(item.url)),
  publisher: await publisherIn(item.locale),
});
