import type { ReactNode } from 'react';

interface PageHeadProps {
  heading: string;
  /** What stands above the heading: where one is. */
  above?: ReactNode;
  /** What stands below it: a sentence or two. */
  children?: ReactNode;
}

/** The head of a page that is not an item: its first-level heading, large. */
export function PageHead({ heading, above, children }: PageHeadProps) {
  return (
    <header className="page-head">
      {above}
      <h1>{heading}</h1>
      {children}
    </header>
  );
}
