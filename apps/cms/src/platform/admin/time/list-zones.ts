import { isLocaleCode, locales } from '@eyvan/locales';
import { toWallClock } from '../../time/wall-clock';

/** For `ReactSelect`, whose options may hold anything besides. */
export type ZoneOption = {
  value: string;
  label: string;
};

/** `UTC+05:00`, as it is now. */
function toOffset(zone: string): string {
  const now = new Date();
  const minutes = Math.round(
    (Date.parse(`${toWallClock(now, zone)}Z`) - Date.parse(`${toWallClock(now, 'UTC')}Z`)) / 60_000,
  );
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function toOption(zone: string, intlTag: string): ZoneOption {
  const clock = new Intl.DateTimeFormat(intlTag, { timeZone: zone, timeZoneName: 'longGeneric' });
  const name = clock.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return { value: zone, label: `${zone} · ${name} · ${toOffset(zone)}` };
}

const lists = new Map<string, { day: string; options: ZoneOption[] }>();

/**
 * Every zone of the IANA list, with its name in a language of the admin. Made on the server, as
 * browsers do not speak all of them; once a day, as summer time comes and goes.
 */
export function listZones(language: string): ZoneOption[] {
  const day = new Date().toISOString().slice(0, 10);
  const known = lists.get(language);
  if (known?.day === day) return known.options;
  const intlTag = isLocaleCode(language) ? locales[language].intlTag : 'en';
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
  const options = [...zones].map((zone) => toOption(zone, intlTag));
  lists.set(language, { day, options });
  return options;
}
