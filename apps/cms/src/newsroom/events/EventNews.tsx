'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { Suspense } from 'react';
import { loadLater } from '../../platform/admin/later/load-later';

const Panel = loadLater(async () => (await import('./EventNewsPanel')).EventNewsPanel);

/** Beside an event: the news about it. */
export function EventNews() {
  const { id } = useDocumentInfo();
  return <Suspense>{id ? <Panel id={String(id)} /> : null}</Suspense>;
}
