'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';

interface Guard {
  /** Whether there is something that the CMS does not have. */
  isDirty: () => boolean;
  /** @returns whether it has it now */
  flush: () => Promise<boolean>;
  /** What is typed could not be saved: asks whether to go all the same. */
  ask: (goOn: () => void) => void;
}

/** Where a click leads, if it leads out of this page in this window. */
function destinationOf(event: MouseEvent): URL | null {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (!anchor?.href || anchor.target === '_blank' || anchor.hasAttribute('download')) return null;
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null;
  const url = new URL(anchor.href);
  const isHere = url.pathname === window.location.pathname && url.search === window.location.search;
  return isHere || !url.protocol.startsWith('http') ? null : url;
}

/** Lets nobody leave a form while something typed is not saved: saves it first, and asks only where that fails. */
export function useLeaveGuard({ isDirty, flush, ask }: Guard) {
  const router = useRouter();
  const onClick = useEffectEvent((event: MouseEvent) => {
    const url = destinationOf(event);
    if (!url || !isDirty()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const goOn = () =>
      url.origin === window.location.origin
        ? router.push(`${url.pathname}${url.search}${url.hash}`)
        : window.location.assign(url);
    void flush().then((isSaved) => (isSaved ? goOn() : ask(goOn)));
  });
  const onUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (!isDirty()) return;
    void flush();
    event.preventDefault();
  });
  const onHidden = useEffectEvent(() => {
    if (document.visibilityState === 'hidden' && isDirty()) void flush();
  });
  useEffect(() => {
    // Before everybody else: Payload's own guard knows less.
    const click = (event: MouseEvent) => onClick(event);
    const unload = (event: BeforeUnloadEvent) => onUnload(event);
    const hidden = () => onHidden();
    window.addEventListener('click', click, true);
    window.addEventListener('beforeunload', unload);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('click', click, true);
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);
}
