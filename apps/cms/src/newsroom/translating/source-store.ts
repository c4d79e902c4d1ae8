'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useSyncExternalStore } from 'react';
import type { Source } from './source';

/** What the parts of a form that stand apart show together: the source beside it, and whether it is asked for. */
interface Shown {
  isOpen: boolean;
  source: Source | null;
}

const nothing: Shown = { isOpen: false, source: null };
const shown = new Map<string, Shown>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes what stands beside the form of `news/<id>`. */
export function showSource(key: string, change: Partial<Shown>): void {
  shown.set(key, { ...(shown.get(key) ?? nothing), ...change });
  for (const listener of listeners) listener();
}

/** The form around us as `news/<id>`, and the source beside it: null while it is closed. */
export function useSource(): { key: string; isOpen: boolean; source: Source | null } {
  const { collectionSlug, id } = useDocumentInfo();
  const key = `${collectionSlug}/${id}`;
  const { isOpen, source } = useSyncExternalStore(
    subscribe,
    () => shown.get(key) ?? nothing,
    () => nothing,
  );
  return { key, isOpen, source: isOpen ? source : null };
}
