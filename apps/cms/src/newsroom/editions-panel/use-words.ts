'use client';
import { useTranslation } from '@payloadcms/ui';
import type { AdminWords } from '../../platform/i18n/translations';

/** Words of the admin in the language of its reader: `translations/<locale>.ts`. */
export function useWords() {
  const { t } = useTranslation();
  return (key: keyof AdminWords, facts: Record<string, string | number> = {}): string =>
    (t as (key: string, facts: object) => string)(`eyvan:${key}`, facts);
}
