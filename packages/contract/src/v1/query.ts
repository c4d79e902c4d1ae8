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
  .regex(/^[1-9]\d?$/, `a whole number from 1 to ${limitMax}`)
  .transform(Number)
  .pipe(z.int().min(1).max(limitMax))
  .optional()
  .meta({ description: `How many, 1 to ${limitMax}; ${limitDefault} when left out` });

const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,400}$/, 'the `next` of an earlier answer')
  .optional()
  .meta({ description: 'Opaque; `next` of the last answer' });

const order = z.enum(['asc', 'desc']).optional();

/** Repeatable filters come as lists: any of. */
const anyOf = <Value extends z.ZodType>(value: Value) => z.array(value).min(1).max(20).optional();

const from = dayOrInstant
  .optional()
  .meta({ description: 'From this day (its first instant, UTC) or instant on' });
const to = dayOrInstant.optional().meta({ description: 'Up to this day (its last instant, UTC) or instant' });

/** Only a language. */
export const localeQuery = z.strictObject({ locale: localeCode });

const listQuery = localeQuery.extend({
  category: anyOf(categoryCode),
  city: anyOf(citySlug),
  from,
  to,
  limit,
  cursor,
  order,
});

/** `GET /news`: newest first, by `publishedAt`. */
export const newsListQuery = listQuery;
export type NewsListQuery = z.infer<typeof newsListQuery>;

/** `GET /events`: by start; `from` and `to` take every event that touches the span. */
export const eventListQuery = listQuery.extend({ status: anyOf(eventStatus), attendance: anyOf(attendance) });
export type EventListQuery = z.infer<typeof eventListQuery>;

/** `GET /cities`: all of them, or those of some fields. */
export const cityListQuery = localeQuery.extend({ category: anyOf(categoryCode) });
export type CityListQuery = z.infer<typeof cityListQuery>;

/** No parameter at all. */
export const noQuery = z.strictObject({});
