'use client';
import { useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import type { Place } from './answer';

/** Sixteen bytes at random: `crypto.randomUUID` is there on addresses with TLS only. */
function createSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The document that the form around us holds, and who writes it in which window; null where nothing can be saved. */
export function useFormPlace(): (Place & { key: string; isNew: boolean }) | null {
  const { collectionSlug: slug, docConfig, hasSavePermission, id, isTrashed } = useDocumentInfo();
  const { user } = useAuth();
  const { code: locale } = useLocale();
  const [session] = useState(createSession);
  const userId = user?.id === undefined ? null : String(user.id);
  const isDraft = Boolean(docConfig && 'versions' in docConfig && docConfig.versions);
  return useMemo(() => {
    if (!slug || !userId || isTrashed || hasSavePermission === false) return null;
    const key = `${slug}/${id ?? 'new'}`;
    return { key, isNew: id === undefined, slug, id: String(id), locale, session, isDraft, userId };
  }, [hasSavePermission, id, isDraft, isTrashed, locale, session, slug, userId]);
}
