import type { PublicationDoc } from '../projection/publication';
import { tagsOf } from '../publishing/announce';

/** What the sites are to drop: at once what is no longer public, and, when made anew, what has changed. */
export interface ChangedTags {
  changed: Set<string>;
  withdrawn: Set<string>;
}

interface Shown {
  etag: string | null;
  tags: string[];
}

/** Finds what the public sees differently after a restore. */
export class ChangeFinder {
  private readonly before = new Map<string, Shown>();
  readonly tags: ChangedTags = { changed: new Set(), withdrawn: new Set() };

  /** What was there: nothing, where the database was empty, and then sites may show anything. */
  addBefore(row: PublicationDoc): void {
    if (row.state === 'public') this.before.set(row.key, { etag: row.etag, tags: tagsOf(row) });
  }

  addAfter(row: PublicationDoc): void {
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
