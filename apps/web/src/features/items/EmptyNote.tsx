import type { ReactNode } from 'react';

/** What an empty list says instead of itself: what will stand there, and where to go meanwhile. */
export function EmptyNote({ children }: { children: ReactNode }) {
  return <div className="empty-note">{children}</div>;
}
