import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import type { EventPeriod } from '../../content/event-place';

/** Where the events stand that have taken place. */
export const pastEventsPath = (locale: LocaleCode) => `${sitePaths.eventList(locale)}/past`;

interface EventPeriodsProps {
  locale: LocaleCode;
  period: EventPeriod;
}

/** Coming or past: the two halves of the calendar. */
export async function EventPeriods({ locale, period }: EventPeriodsProps) {
  const t = await getTranslations({ locale, namespace: 'EventListPage' });
  const hrefs = { coming: sitePaths.eventList(locale), past: pastEventsPath(locale) };
  return (
    <nav className="periods" aria-label={t('periods')}>
      <ul>
        {(['coming', 'past'] as const).map((each) => (
          <li key={each}>
            <a href={hrefs[each]} aria-current={each === period ? 'page' : undefined}>
              {t(each)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
