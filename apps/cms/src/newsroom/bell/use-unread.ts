'use client';
import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { parseUnread } from './notices';

const pollMs = 60_000;

/**
 * How many notices are new: asked when a view opens, when somebody comes back to the window, and once a minute while
 * they look at it. One question, answered from an index.
 */
export function useUnread() {
  const [unread, setUnread] = useState(0);
  const pathname = usePathname();
  const look = useCallback(async () => {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch('/api/notices/unread').catch(() => null);
    const count = answer?.ok ? parseUnread(await answer.json().catch(() => null)) : null;
    // Not answered, or signed out: what was known stands.
    if (count !== null) setUnread(count);
  }, []);
  useEffect(() => {
    const ask = () => void look();
    ask();
    const timer = setInterval(ask, pollMs);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [look, pathname]);
  return { unread, setUnread };
}
