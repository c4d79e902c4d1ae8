import type { LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { listNames } from '../../content/references/list-names';

/** How the house spells its cities and fields in a language: what the rule `names` mends to. */
export const listHouseNames = async (req: PayloadRequest, locale: LocaleCode): Promise<string[]> => [
  ...(await listNames(req, 'cities', locale)),
  ...(await listNames(req, 'categories', locale)),
];
