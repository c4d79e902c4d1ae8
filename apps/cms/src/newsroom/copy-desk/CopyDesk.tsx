'use client';
import { Suspense, useEffect, useState, type ComponentProps } from 'react';
import { loadLater } from '../../platform/admin/later/load-later';

// The rules of twelve languages come after the form: nobody waits for them.
const View = loadLater(async () => (await import('./CopyDeskView')).CopyDeskView);

/** The copy desk, as soon as the browser has time for it. */
export function CopyDesk(props: ComponentProps<typeof View>) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense>{isDue ? <View {...props} /> : null}</Suspense>;
}
