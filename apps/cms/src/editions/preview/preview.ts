import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { z } from 'zod';
import { editionSlugs, type EditionSlug } from '../../content/edition';

/** A link lives for two days. */
export const linkLifeMs = 48 * 3_600_000;

/** More living links of one edition than anybody keeps an eye on. */
export const livingLinksMax = 20;

const slug = z.custom<EditionSlug>((given) => editionSlugs.some((one) => one === given), 'is no collection');
const language = z.custom<LocaleCode>((given) => typeof given === 'string' && isLocaleCode(given));

/** A link as it is stored; times are ISO 8601. Its token is kept as a hash only: who reads the database has no link. */
export const previewRow = z.object({
  id: z.string(),
  hash: z.string(),
  slug,
  edition: z.string(),
  language,
  /** Who made it, while they are here. */
  createdBy: z.nullish(z.string()),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.nullish(z.string()),
});
export type PreviewRow = z.infer<typeof previewRow>;

/** A link as the newsroom sees it: nothing of its address. */
export interface ShownLink {
  id: string;
  createdAt: string;
  expiresAt: string;
  createdBy: string | null;
  /** Whether who asks may end it. */
  canRevoke: boolean;
}

/** Whether a link still shows something. */
export const isLiving = ({ expiresAt, revokedAt }: PreviewRow, now: Date): boolean =>
  !revokedAt && Date.parse(expiresAt) > now.getTime();
