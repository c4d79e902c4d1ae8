import { fieldsOf, type Edition, type EditionSlug } from '../../content/edition';
import { linksOf } from '../../content/rich-text/addresses';
import { isRecord } from '../../platform/input/is-record';
import { textOf } from '../../platform/input/text-of';

/** An address that readers are sent to, and where it stands. */
export interface EditionLink {
  place: string;
  words: string;
  address: string;
}

/** The facts that are addresses. */
const factLinks: Record<EditionSlug, readonly string[]> = {
  news: ['source.url'],
  events: ['onlineUrl', 'registrationUrl'],
};

const valueAt = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), values);

/** Every address that an edition sends its readers to: in its text, and among the facts that go out with it. */
export function findLinks(
  slug: EditionSlug,
  edition: Partial<Edition>,
  facts: Partial<Edition>,
): EditionLink[] {
  const ofFacts = factLinks[slug].flatMap((place) => {
    const address = textOf(valueAt(fieldsOf(facts), place));
    return address ? [{ place, words: address, address }] : [];
  });
  return [...linksOf(edition.body).map((link) => ({ place: 'body', ...link })), ...ofFacts];
}
