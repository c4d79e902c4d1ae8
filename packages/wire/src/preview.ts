import type { LocaleCode } from '@eyvan/locales';
import { z } from 'zod';

/**
 * Where a site asks the CMS what a preview shows: `POST`, signed as `previewText` says; 401 without, 404 for what is no
 * preview (any more). Neither side keeps anything of it.
 */
export const previewPath = '/api/preview';

/** The longest question that the CMS reads, in bytes. */
export const previewBytesMax = 1024;

/** What is signed of a question: with where it is for, so that the signature of one kind of message is none for another. */
export const previewText = (body: string): string => `${previewPath}\n${body}`;

const panePrefix = 'pane-';

/** 32 bytes as base64url; that of the pane beside a form says so. */
export const previewToken = z.string().regex(/^(?:pane-)?[\w-]{43}$/);

/** Whether it is the pane beside a form, which the admin shows in a frame. A link's token is shorter. */
export const isPaneToken = (token: string): boolean =>
  token.startsWith(panePrefix) && token.length === panePrefix.length + 43;

/** The token of a pane, of 32 bytes by chance. */
export const toPaneToken = (random: string): string => panePrefix + random;

/** What is asked: the whole item, or only whether the preview lives, as for its pictures. */
export const previewRequest = z.strictObject({
  language: z.string().max(10),
  token: previewToken,
  wants: z.enum(['item', 'life']),
});
export type PreviewRequest = z.infer<typeof previewRequest>;

/** What the CMS says: an item of the public contract, as it would be if it were published now. */
export const previewAnswer = z.strictObject({
  type: z.enum(['news', 'event']),
  /** As packages/contract says, but for lengths: what is being written may be too long. */
  item: z.unknown(),
  until: z.iso.datetime(),
  /** Something that cannot be missing from a publication is, and is filled in for the preview. */
  isIncomplete: z.boolean(),
});
export type PreviewAnswer = z.infer<typeof previewAnswer>;

/** Where previews stand on the site, beside all that has a language first. */
export const previewFolder = '/preview';

/** Where they are seen: a page, and the pictures on it. */
export const previewPaths = {
  page: (locale: LocaleCode, token: string) => `${previewFolder}/${locale}/${token}`,
  pictures: (locale: LocaleCode, token: string) => `${previewFolder}/${locale}/${token}/media`,
} as const;
