'use client';
import { useSyncExternalStore } from 'react';

/** From here on there is room for two texts beside each other; the styles ask for the same. */
const query = '(width >= 64rem)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

export const useIsWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => true,
  );
