'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Looks again whenever somebody comes back to the desk: from another window, or by the browser's "back". */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') router.refresh();
    };
    const lookWhereKept = (event: PageTransitionEvent) => {
      if (event.persisted) look();
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', lookWhereKept);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', lookWhereKept);
    };
  }, [router]);
  return null;
}
