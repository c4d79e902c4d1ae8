import { foldForSearch, isLocaleCode, locales } from '@eyvan/locales';
import { toWallClock } from '../../platform/time/wall-clock';
import type { Choice } from './choice';

/** `UTC+05:00`, as it is now. */
function toOffset(zone: string): string {
  const now = new Date();
  const minutes = Math.round(
    (Date.parse(`${toWallClock(now, zone)}Z`) - Date.parse(`${toWallClock(now, 'UTC')}Z`)) / 60_000,
  );
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function nameZone(zone: string, intlTag: string, timeZoneName: 'longGeneric' | 'shortGeneric'): string {
  const clock = new Intl.DateTimeFormat(intlTag, { timeZone: zone, timeZoneName });
  return clock.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `America/Argentina/Buenos_Aires` is Buenos Aires: ICU has no names of cities in our languages, and so nor have we. */
const toCity = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ');

function toChoice(zone: string, language: string): Choice {
  const locale = isLocaleCode(language) ? language : 'en';
  const { intlTag } = locales[locale];
  // The short name says the country where the long one says half a continent.
  const [time, place] = (['longGeneric', 'shortGeneric'] as const).map((style) =>
    nameZone(zone, intlTag, style),
  ) as [string, string];
  const english = (['longGeneric', 'shortGeneric'] as const).map((style) => nameZone(zone, 'en', style));
  const hint = toOffset(zone);
  const name = zone === 'UTC' ? zone : /GMT|UTC/.test(place) ? time : place;
  const label = name.includes(toCity(zone)) ? name : `${name} · ${toCity(zone)}`;
  const own = foldForSearch([label, time, place].join(' '), locale);
  const others = [zone, toCity(zone), ...english, hint.replace('−', '-')];
  return { value: zone, label, hint, search: `${own} ${foldForSearch(others.join(' '), 'en')}` };
}

const lists = new Map<string, { day: string; choices: Choice[] }>();

/**
 * Every zone of the IANA list with its name in a language of the admin. Made on the server, as
 * browsers do not speak all of them; once a day, as summer time comes and goes.
 */
export function listZones(language: string): Choice[] {
  const day = new Date().toISOString().slice(0, 10);
  const known = lists.get(language);
  if (known?.day === day) return known.choices;
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
  const choices = [...zones].map((zone) => toChoice(zone, language));
  lists.set(language, { day, choices });
  return choices;
}
