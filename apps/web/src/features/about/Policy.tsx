import type { Newsroom } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';

interface PolicyProps {
  locale: LocaleCode;
  policy: Newsroom['policies']['ethics'];
}

/** What the newsroom promises, and where it says all of it. */
export async function Policy({ locale, policy }: PolicyProps) {
  if (!policy) return null;
  const t = await getTranslations({ locale, namespace: 'AboutPage' });
  return (
    <>
      {policy.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {policy.url ? (
        <p>
          <a href={policy.url}>{t('wholeText')}</a>
        </p>
      ) : null}
    </>
  );
}
