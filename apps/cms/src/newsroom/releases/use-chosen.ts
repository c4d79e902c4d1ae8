'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { parseChoice, type Choice } from './chosen';

const key = 'eyvan-release';
const changed = new EventTarget();

function listen(act: () => void) {
  changed.addEventListener(key, act);
  return () => changed.removeEventListener(key, act);
}

/** What is chosen on the desk, in this tab: it stays over filters, pages and a look into an edition. */
export function useChosen(): [Choice, (choice: Choice) => void] {
  const kept = useSyncExternalStore(
    listen,
    () => sessionStorage.getItem(key),
    () => null,
  );
  const choice = useMemo(() => parseChoice(kept), [kept]);
  const keep = (next: Choice) => {
    sessionStorage.setItem(key, JSON.stringify(next));
    changed.dispatchEvent(new Event(key));
  };
  return [choice, keep];
}
