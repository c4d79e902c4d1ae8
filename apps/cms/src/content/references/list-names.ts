import type { LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';

/** The names in one language of what the newsroom keeps in a collection. */
export async function listNames(
  { payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  collection: 'cities' | 'categories' | 'organizations',
  locale: LocaleCode,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    fallbackLocale: false,
    locale,
    overrideAccess: true,
    pagination: false,
    // A request of its own: Payload writes the language into the one that it is given.
    req: { transactionID },
    select: { name: true },
  });
  return docs.flatMap(({ name }) => (typeof name === 'string' && name ? [name] : []));
}
