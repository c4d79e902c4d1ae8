'use client';
import { usePreferences } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';
import * as z from 'zod/mini';
import { parseSource } from './source';
import { showSource } from './source-store';

/** What a person keeps open while translating, and which language they read it in. */
const preferenceKey = 'eyvan-source';
const preference = z.catch(z.object({ isOpen: z.boolean(), language: z.nullable(z.string()) }), {
  isOpen: false,
  language: null,
});

/** Loads what stands beside a form, as the person left it at the last one, and changes that. */
export function useLoadSource(slug: string, id: string, key: string) {
  const { getPreference, setPreference } = usePreferences();
  const kept = useRef<z.infer<typeof preference>>({ isOpen: false, language: null });
  const hasChosen = useRef(false);

  /** @returns whether there is one */
  const load = useCallback(async (): Promise<boolean> => {
    const { language } = kept.current;
    const query = language ? `?${new URLSearchParams({ language }).toString()}` : '';
    const answer = await fetch(`/api/${slug}/${id}/source${query}`).catch(() => null);
    const source = answer?.ok ? parseSource(await answer.json()) : null;
    if (source) showSource(key, { source });
    return source !== null;
  }, [slug, id, key]);

  const choose = useCallback(
    async (change: Partial<z.infer<typeof preference>>) => {
      hasChosen.current = true;
      kept.current = { ...kept.current, ...change };
      void setPreference(preferenceKey, kept.current);
      if (kept.current.isOpen) await load();
      showSource(key, { isOpen: kept.current.isOpen });
    },
    [key, load, setPreference],
  );

  useEffect(() => {
    let isOver = false;
    const begin = async () => {
      const last = preference.parse(await getPreference(preferenceKey));
      // Who was quicker than the answer has said what they want.
      if (hasChosen.current) return;
      kept.current = last;
      if (kept.current.isOpen && (await load()) && !isOver) showSource(key, { isOpen: true });
    };
    void begin();
    return () => {
      isOver = true;
      showSource(key, { isOpen: false, source: null });
    };
  }, [getPreference, key, load]);

  return { choose, load };
}
