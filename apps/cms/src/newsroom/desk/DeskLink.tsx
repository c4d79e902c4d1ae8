'use client';
import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';

interface Props {
  href: string;
  children: ReactNode;
  /** What it leads to is what is shown. */
  isOn?: boolean;
  lang?: string | undefined;
}

/** A way to another view of the desk. */
export const DeskLink = ({ href, children, isOn = false, lang }: Props) => (
  <Link href={href} prefetch={false} aria-current={isOn || undefined} lang={lang}>
    {children}
  </Link>
);
