import { defaultLocale, isLocaleCode } from '@eyvan/locales';
import type { IncomingCheck } from '../input/args-of';
import { refuse } from '../refusals/refuse';

/**
 * A request that names no language means the newsroom's first: Payload does that only where languages fall back on
 * each other, and here none does (payloadcms/payload, pull request 18186). One that names a language that there is not would read nothing, and write where
 * nobody looks. (The system itself, which looks up who asks, is not refused: it would take them for nobody.)
 * @throws APIError 400
 */
export const speakFirstLanguage: IncomingCheck = ({ args, overrideAccess, req }) => {
  // Payload's type says that there always is one.
  const { locale }: { locale?: string | null } = req;
  if (!locale) req.locale = defaultLocale;
  else if (!overrideAccess && locale !== 'all' && !isLocaleCode(locale))
    refuse('locale', 'is not a language of the newsroom');
  return args;
};
