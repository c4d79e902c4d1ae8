import { attendance as attendances, knownWord, type EventItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { countryName } from '@/i18n/names';

interface ParticipantsProps {
  locale: LocaleCode;
  participants: EventItem['participants'];
}

type Participant = EventItem['participants'][number];

/** Countries in the order in which they were first named. */
function groupByCountry(participants: Participant[]): Map<string, Participant[]> {
  const byCountry = new Map<string, Participant[]>();
  for (const participant of participants) {
    byCountry.set(participant.country, [...(byCountry.get(participant.country) ?? []), participant]);
  }
  return byCountry;
}

/** Who comes from which country, and how. */
export async function Participants({ locale, participants }: ParticipantsProps) {
  const t = await getTranslations({ locale, namespace: 'EventPage' });
  const attendance = await getTranslations({ locale, namespace: 'Attendance' });
  const byCountry = groupByCountry(participants);
  return (
    <>
      <p className="meta">{t('participantCountries', { count: byCountry.size })}</p>
      <ul className="participants">
        {[...byCountry].map(([country, people]) => (
          <li key={country}>
            <strong>{countryName(locale, country)}</strong>
            <ul>
              {people.map(({ name, attendance: word }, index) => {
                const how = knownWord(attendances, word);
                return (
                  <li key={index}>
                    {name ? <span>{name}</span> : null}{' '}
                    {how ? <span className="meta">{attendance(how)}</span> : null}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
