import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { Silence } from './Silence';

function Signal(): null {
  notFound();
}

/**
 * Makes the answer a 404 while the page stands as it is, complete (docs/decisions/0010): what is thrown in here
 * stops at the Suspense boundary, and Next takes only the status from it.
 */
export function NotFoundSignal() {
  return (
    <Silence>
      <Suspense fallback={null}>
        <Signal />
      </Suspense>
    </Silence>
  );
}
