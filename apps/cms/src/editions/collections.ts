/** The collections whose documents are editions, with what differs between them by name alone. */
export const editionCollections = {
  news: { type: 'news', titleField: 'headline' },
  events: { type: 'event', titleField: 'title' },
} as const;

export type EditionSlug = keyof typeof editionCollections;
export const editionSlugs = Object.keys(editionCollections) as EditionSlug[];

export const stages = ['writing', 'review', 'approved'] as const;
export type Stage = (typeof stages)[number];

/** How many characters the reason of a withdrawal may have. */
export const withdrawnReasonMax = 400;

/** What the shared code of editions reads of a document of either collection. */
export interface Edition {
  id: string;
  language: string;
  original?: string | { id: string } | null;
  itemId?: string | null;
  slug?: string | null;
  stage?: Stage | null;
  createdBy?: string | { id: string } | null;
  publishedAt?: string | null;
  deletedAt?: string | null;
  updatedAt: string;
  _status?: 'draft' | 'published' | null;
  frozenFacts?: Record<string, unknown> | null;
  [field: string]: unknown;
}

/** The id of a related document, populated or not. */
export function idOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? String((value as { id: unknown }).id) : String(value);
}

/** Whether readers see an edition as it is given: the main row is what counts, a later draft is not. */
export const isPublic = (edition: Partial<Edition> | null): boolean =>
  edition?._status === 'published' && !edition.deletedAt;
