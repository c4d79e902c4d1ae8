import { isLocaleCode } from '@eyvan/locales';
import { APIError, type Config, type Endpoint } from 'payload';
import { refuse } from '../../platform/refusals/refuse';
import { choiceKinds, type Choice, type ChoiceKind } from './choice';
import { listCountries } from './list-countries';
import { listZones } from './list-zones';

const lists: Record<ChoiceKind, (language: string) => Choice[]> = {
  countries: listCountries,
  zones: listZones,
};

/**
 * `GET /api/choices/countries?language=`, `GET /api/choices/zones?language=`: `{ choices }`, what there is to choose from
 * by its name in a language of the admin. For those who are signed in.
 */
const choicesEndpoint = (kind: ChoiceKind): Endpoint => ({
  path: `/choices/${kind}`,
  method: 'get',
  handler: (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    const language = req.searchParams.get('language');
    if (!isLocaleCode(language)) refuse('language', 'is not a language of the newsroom');
    const headers = { 'cache-control': 'private, max-age=3600' };
    return Response.json({ choices: lists[kind](language) }, { headers });
  },
});

/** Countries and time zones by their names, for the fields that name one (decision 0047). */
export const offerChoices = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...choiceKinds.map(choicesEndpoint)],
});
