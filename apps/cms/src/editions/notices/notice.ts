import type { LocaleCode } from '@eyvan/locales';
import type { EditionSlug } from '../../content/edition';

/** What somebody is told of. */
export const noticeKinds = [
  ...(['returned', 'assigned', 'review', 'approved', 'published', 'releaseFailed'] as const),
  ...(['mentioned', 'commented'] as const),
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The edition that a notice, a comment or an entry of the trail is about. */
export interface NoticedEdition {
  collection: EditionSlug;
  id: string;
  itemId: string;
  language: LocaleCode;
  title: string;
}

/** A notice as it is stored. Times are ISO 8601. */
export interface NoticeRow {
  id: string;
  recipient: string;
  kind: NoticeKind;
  /** `news/<id>` */
  document: string;
  itemId: string;
  language: string;
  title?: string | null;
  whoName?: string | null;
  note?: string | null;
  /** The id of the comment that it is about. */
  comment?: string | null;
  createdAt: string;
  readAt?: string | null;
}

/** Where in the admin somebody comes to by a notice: below the address of the CMS. */
export function toNoticePath(
  adminRoute: string,
  { document, language, comment }: Pick<NoticeRow, 'document' | 'language' | 'comment'>,
): string {
  const path = `${adminRoute}/collections/${document}?locale=${language}`;
  return comment ? `${path}#comment-${comment}` : path;
}
