import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { type EventPeriod, routes } from '@/routes';

interface EventPeriodsProps {
  locale: LocaleCode;
  period: EventPeriod;
}

/** Coming or past: the two halves of the calendar. */
export async function EventPeriods({ locale, period }: EventPeriodsProps) {
  const t = await getTranslations({ locale, namespace: 'EventListPage' });
  return (
    <nav className="periods" aria-label={t('periods')}>
      <ul>
        {(['coming', 'past'] as const).map((each) => (
          <li key={each}>
            <a href={routes.eventsOf(each, locale)} aria-current={each === period ? 'page' : undefined}>
              {t(each)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
