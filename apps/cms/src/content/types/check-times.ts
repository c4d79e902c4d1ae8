import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { isCountryCode } from '../text/country-codes';
import { refuseInWords } from '../../platform/refusals/refuse';
import { webAddress } from '../text/web-address';

interface EventFacts {
  startsAt?: string | null;
  endsAt?: string | null;
  previousStartsAt?: string | null;
  timeZone?: string | null;
  participants?: { country?: string | null }[] | null;
  onlineUrl?: string | null;
  registrationUrl?: string | null;
}

/** Whether this machine's copy of the IANA time zone database knows the name. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    // Intl says "no" by throwing; offsets such as +05:00, which it takes, are no zones.
    return false;
  }
}

/** Before, zones have offsets of odd seconds, which ISO 8601 cannot write; a year of two digits is a slip of the hand. */
const yearMin = 1980;
const yearMax = 2199;

function checkYears(req: PayloadRequest, facts: EventFacts) {
  for (const name of ['startsAt', 'endsAt', 'previousStartsAt'] as const) {
    const year = new Date(facts[name] ?? Date.now()).getUTCFullYear();
    if (year < yearMin || year > yearMax)
      refuseInWords(req, name, 'beyondYears', { min: yearMin, max: yearMax });
  }
}

const isZoneName = (name: string) => /^[A-Za-z]/.test(name) && isTimeZone(name);

/** Facts that cannot be true are refused at every save, drafts too. @throws APIError 400 that names the field */
export const checkTimes: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const facts: EventFacts = { ...originalDoc, ...data };
  checkYears(req, facts);
  if (facts.timeZone && !isZoneName(facts.timeZone))
    refuseInWords(req, 'timeZone', 'timeZone', { name: facts.timeZone });
  if (facts.startsAt && facts.endsAt && Date.parse(facts.endsAt) < Date.parse(facts.startsAt))
    refuseInWords(req, 'endsAt', 'endBeforeStart');
  if (!facts.startsAt && facts.endsAt) refuseInWords(req, 'startsAt', 'needsStart');
  facts.participants?.forEach(({ country }, index) => {
    if (country && !isCountryCode(country))
      refuseInWords(req, `participants.${index}.country`, 'country', { code: country });
  });
  for (const name of ['onlineUrl', 'registrationUrl'] as const) {
    if (webAddress(facts[name]) !== true) refuseInWords(req, name, 'webAddress');
  }
  return data;
};
