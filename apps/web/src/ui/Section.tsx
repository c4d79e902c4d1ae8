import type { ReactNode } from 'react';

interface SectionProps {
  /** Unique in the page; names the heading, and so the section. */
  id: string;
  heading: string;
  className?: string;
  /** Where the rest stands. */
  more?: { href: string; label: string } | null;
  children: ReactNode;
}

/** A part of a page under a heading of the second level. */
export function Section({ id, heading, className = '', more = null, children }: SectionProps) {
  return (
    <section className={`section ${className}`} aria-labelledby={id}>
      <h2 className="section-heading" id={id}>
        {heading}
      </h2>
      {children}
      {more ? (
        <p className="section-more">
          <a href={more.href}>{more.label}</a>
        </p>
      ) : null}
    </section>
  );
}
