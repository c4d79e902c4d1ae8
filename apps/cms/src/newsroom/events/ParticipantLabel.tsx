'use client';
import { useRowLabel } from '@payloadcms/ui';
import { useWords } from '../../platform/i18n/use-words';
import { useChoices } from '../choices/use-choices';

interface Participant {
  country?: string | null;
  name?: string | null;
}

/** Who a row of the participants is, while it is folded: the country by its name, and the name. */
export function ParticipantLabel() {
  const { data, rowNumber } = useRowLabel<Participant>();
  const { words } = useWords();
  const choices = useChoices('countries');
  const country = choices.find(({ value }) => value === data.country)?.label ?? data.country;
  const said = [country, data.name].filter(Boolean).join(' · ');
  return <bdi>{said || `${words('participantOne')} ${(rowNumber ?? 0) + 1}`}</bdi>;
}
