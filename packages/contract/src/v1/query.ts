import { z } from 'zod';
import { categoryCode } from './category';
import { citySlug } from './city';
import { attendance, eventStatus } from './event-item';
import { localeCode } from './locale';
import { dayOrInstant } from './time';

export const limitMax = 50;
export const limitDefault = 20;

const limit = z
  .string()
  .regex(/^[1-9]\d?$/, `must be a whole number from 1 to ${limitMax}`)
  .transform(Number)
  .pipe(z.int().min(1).max(limitMax, `must be a whole number from 1 to ${limitMax}`))
  .optional()
  .meta({ description: `A whole number from 1 to ${limitMax}`, default: limitDefault });

const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,400}$/, 'is not one that this API has given')
  .optional()
  .meta({ description: 'The `next` of the last answer to the same question; it means nothing else' });

const orders = z.enum(['asc', 'desc']).optional();

/** Repeatable filters come as lists: any of. */
const anyOf = <Value extends z.ZodType>(value: Value) => z.array(value).min(1).max(20).optional();

const forms = '2025-01-31 or 2025-01-31T09:00:00Z; a + before an offset is written %2B';
const moment = (meaning: string) => dayOrInstant.optional().meta({ description: `${meaning}: ${forms}` });

/** Only a language. */
export const localeQuery = z.strictObject({
  locale: localeCode.describe('The language of the answer, by its code'),
});

const listQuery = localeQuery.extend({
  category: anyOf(categoryCode).meta({
    description: 'Any of these creative fields; repeat it for more than one',
  }),
  city: anyOf(citySlug).meta({ description: 'Any of these cities; repeat it for more than one' }),
  limit,
  cursor,
});

/** `GET /news`: newest first, by `publishedAt`. */
export const newsListQuery = listQuery.extend({
  from: moment('Published on this day of the newsroom’s calendar, at this instant, or later'),
  to: moment('Published on this day of the newsroom’s calendar, at this instant, or before'),
  order: orders.meta({ description: 'By publication: `desc` newest first', default: 'desc' }),
});
export type NewsListQuery = z.infer<typeof newsListQuery>;

/** `GET /events`: by start; `from` and `to` take every event that touches the span. */
export const eventListQuery = listQuery.extend({
  from: moment('Not over before this day (in the event’s own time zone) or instant'),
  to: moment('Begun by the end of this day (in the event’s own time zone) or by this instant'),
  endBefore: moment('Over before this day (in the event’s own time zone) or instant'),
  status: anyOf(eventStatus).meta({ description: 'Any of these; repeat it for more than one' }),
  attendance: anyOf(attendance).meta({ description: 'Any of these; repeat it for more than one' }),
  order: orders.meta({ description: 'By the beginning: `asc` earliest first', default: 'asc' }),
});
export type EventListQuery = z.infer<typeof eventListQuery>;

/** `GET /cities`: all of them, or those of some fields. */
export const cityListQuery = localeQuery.extend({
  category: anyOf(categoryCode).meta({
    description: 'Members of any of these creative fields; repeat it for more than one',
  }),
});
export type CityListQuery = z.infer<typeof cityListQuery>;

/** No parameter at all. */
export const noQuery = z.strictObject({});
