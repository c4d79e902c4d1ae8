import { correctionKind, knownWord, type Correction } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { findNewsroom } from '@/content/newsroom';
import { formatDate } from '@/i18n/formats';

/** The word for a kind of correction. A kind that is newer than this site is a correction all the same. */
export const toKnownKind = (kind: Correction['kind']) => knownWord(correctionKind, kind) ?? 'correction';

/** A correction as one line of plain text: what kind, when, what. Nothing where there is none. */
export async function sayCorrection(
  locale: LocaleCode,
  correction: Correction | undefined,
): Promise<{ correction?: string }> {
  if (!correction) return {};
  const t = await getTranslations({ locale, namespace: 'Corrections' });
  const { timeZone } = await findNewsroom(locale);
  const { at, kind, note } = correction;
  return { correction: `${t(toKnownKind(kind))} (${formatDate(locale, at, timeZone)}): ${note}` };
}
