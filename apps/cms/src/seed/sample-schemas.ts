import { localeCodes } from '@eyvan/locales';
import { z } from 'zod';

const words = z.string().optional();
const keys = z.array(z.string());
const attendance = z.enum(['offline', 'online', 'mixed']);

/** Facts of every sample item (`item.json`): what it names, it names by keys of the sample. */
const shared = {
  original: z.enum(localeCodes),
  publishedAt: z.string(),
  categories: keys,
  cities: keys.optional(),
};

/** `news/<key>/item.json` */
export const newsSample = z.strictObject({
  ...shared,
  heroImage: z.string().optional(),
  byline: words,
  priority: z.enum(['lead', 'normal']).optional(),
  relatedEvents: keys.optional(),
  source: z.strictObject({ organization: z.string().optional(), programme: words, url: words }).optional(),
});

/** `events/<key>/item.json`; its times as `sample-times.ts` has them. */
export const eventSample = z.strictObject({
  ...shared,
  startsAt: z.string().optional(),
  endsAt: z.string().optional(),
  inDays: z.number().optional(),
  time: z.string().optional(),
  durationMinutes: z.number().optional(),
  nextAnnual: z.string().optional(),
  timeZone: z.string().optional(),
  allDay: z.boolean().optional(),
  eventStatus: z.enum(['scheduled', 'postponed', 'rescheduled', 'cancelled', 'movedOnline']).optional(),
  attendance: attendance.optional(),
  onlineUrl: z.string().optional(),
  participants: z
    .array(z.strictObject({ country: z.string(), name: words, attendance: attendance.optional() }))
    .optional(),
  languages: z.array(z.enum(localeCodes)).optional(),
  organizers: keys.optional(),
  venue: z.string().optional(),
  image: z.string().optional(),
});

/** The front matter of `news/<key>/<language>.md` */
export const newsWords = z.strictObject({ headline: z.string(), summary: z.string(), dateline: words });

/** The front matter of `events/<key>/<language>.md` */
export const eventWords = z.strictObject({
  title: z.string(),
  summary: z.string(),
  venueName: words,
  venueAddress: words,
  statusNote: words,
});
