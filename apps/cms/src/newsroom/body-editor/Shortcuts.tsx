'use client';
import { Suspense, useEffect, useState } from 'react';
import { loadLater } from '../../platform/admin/later/load-later';
import { useWords } from '../../platform/i18n/use-words';
import { asksForShortcuts } from './keys';

const ShortcutsDialog = loadLater(() => import('./ShortcutsDialog').then((module) => module.ShortcutsDialog));

const isTypedInto = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The button, and the question mark, that list the keys of the form. */
export function Shortcuts() {
  const { words } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksForShortcuts(event, isTypedInto(event.target))) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className="eyvan-shortcuts">
      <button type="button" onClick={() => setIsOpen(true)}>
        {words('shortcuts')} <kbd aria-hidden="true">?</kbd>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
