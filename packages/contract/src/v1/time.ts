import { z } from 'zod';

/** An instant: ISO 8601 / RFC 3339 with an offset or Z. */
export const instant = z.iso.datetime({ offset: true });

/** A calendar day: ISO 8601, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A moment named in a query: a day or an instant. */
export const dayOrInstant = z.union([day, instant]);
