import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { z } from 'zod';
import { publicationTypes, type PublicationDoc } from '../projection/publication';
import { tagsOf } from '../publishing/to-message';

/** What the sites are to drop: at once what is no longer public, and, when rebuilt, what has changed. */
export interface ChangedTags {
  changed: Set<string>;
  withdrawn: Set<string>;
}

/** What is read of a row of `publications`, in which a backup leaves out what is null. */
export type PublishedRow = Pick<
  PublicationDoc,
  'etag' | 'filterKeys' | 'itemId' | 'key' | 'locale' | 'state' | 'type'
>;
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const publishedRow = z.object({
  key: z.string(),
  type: z.enum(publicationTypes),
  locale: z.custom<LocaleCode>(isLocaleCode),
  itemId: z.string(),
  state: z.enum(['public', 'withdrawn']),
  etag: text,
  filterKeys: text,
});

/** A row of `publications` as far as sites know of it; null where it is none that they could have shown. */
export const toPublishedRow = (row: unknown): PublishedRow | null => publishedRow.safeParse(row).data ?? null;

interface Shown {
  etag: string | null;
  tags: string[];
}

/** Finds what the public sees differently after a restore. */
export class ChangeFinder {
  private readonly before = new Map<string, Shown>();
  readonly tags: ChangedTags = { changed: new Set(), withdrawn: new Set() };

  /** What was there: nothing, where the database was empty, and then sites may show anything. */
  addBefore(row: PublishedRow): void {
    if (row.state === 'public') this.before.set(row.key, { etag: row.etag, tags: tagsOf(row) });
  }

  addAfter(row: PublishedRow): void {
    const before = this.before.get(row.key);
    this.before.delete(row.key);
    const tags = [...(before?.tags ?? []), ...tagsOf(row)];
    if (row.state === 'withdrawn') for (const tag of tags) this.tags.withdrawn.add(tag);
    else if (before?.etag !== row.etag) for (const tag of tags) this.tags.changed.add(tag);
  }

  /** After all rows: what has been public and is not in the backup at all. */
  close(): ChangedTags {
    for (const { tags } of this.before.values()) for (const tag of tags) this.tags.withdrawn.add(tag);
    return this.tags;
  }
}
