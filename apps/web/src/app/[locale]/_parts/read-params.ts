import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { notFound } from 'next/navigation';

/** What Next knows of the parameters of a route. */
export type RouteParams = Record<string, string> & { locale: string };

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    // A name that is not well encoded names nothing; as it stands, nothing will be found under it.
    return value;
  }
}

/** The parameters of a route: decoded (Next hands them over as the address spells them), composed, in one of our languages. */
export async function readParams<Params extends { locale: string }>(
  params: Promise<Params>,
): Promise<{ [Name in keyof Params]: Name extends 'locale' ? LocaleCode : string }> {
  const given = await params;
  if (!isLocaleCode(given.locale)) notFound();
  const read = Object.entries(given).map(([name, value]) => [name, decode(String(value)).normalize('NFC')]);
  return Object.fromEntries(read) as { [Name in keyof Params]: Name extends 'locale' ? LocaleCode : string };
}
