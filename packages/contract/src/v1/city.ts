import { z } from 'zod';
import { categoryCode } from './category';
import { lengthMax } from './lengths';
import { open } from './open-list';
import { day } from './time';

export const citySlug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(lengthMax.citySlug)
  .meta({ id: 'CitySlug' });

/** ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: 'CountryCode' });

/** How a city stands in a field of the network. */
export const membershipState = z.enum(['candidate', 'member']);

/** Where a city stands in the network: a candidate, or a member since a year. */
export const membership = z
  .object({
    category: open(categoryCode),
    state: open(membershipState),
    since: z.int().nullable(),
  })
  .meta({ id: 'Membership' });
export type Membership = z.infer<typeof membership>;

export const coordinates = z
  .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .meta({ id: 'Coordinates', description: 'WGS 84, degrees' });

/** A city as it stands on an item. */
export const cityRef = z
  .object({ slug: citySlug, name: z.string().min(1), country: countryCode, url: z.url() })
  .meta({ id: 'CityRef' });
export type CityRef = z.infer<typeof cityRef>;

export const citySummary = cityRef
  .extend({ memberships: z.array(membership), coordinates: coordinates.nullable() })
  .meta({ id: 'CitySummary' });
export type CitySummary = z.infer<typeof citySummary>;

export const city = citySummary
  .extend({
    wikidata: z.string().nullable(),
    website: z.url().nullable(),
    milestones: z.array(
      z.object({
        date: day.meta({ description: 'Its year and month are meant: of some steps no day is known' }),
        title: z.string().min(1),
      }),
    ),
  })
  .meta({ id: 'City' });
export type City = z.infer<typeof city>;
