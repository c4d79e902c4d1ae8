'use client';
import { useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui';
import { Suspense } from 'react';
import { isEditionSlug } from '../../content/edition';
import { loadLater } from '../../platform/admin/later/load-later';

/** Its code is fetched when it is opened: a form is not to wait for it. */
const PreviewPane = loadLater(async () => (await import('./PreviewPane')).PreviewPane);

/** Payload's place for a live preview, which it renders whether it is open or not. */
export function PreviewSlot() {
  const { isLivePreviewing, setIsLivePreviewing } = useLivePreviewContext();
  const { collectionSlug, id } = useDocumentInfo();
  if (!isLivePreviewing || !id || !isEditionSlug(collectionSlug)) return null;
  return (
    <Suspense fallback={null}>
      <PreviewPane slug={collectionSlug} id={String(id)} onClose={() => setIsLivePreviewing(false)} />
    </Suspense>
  );
}
