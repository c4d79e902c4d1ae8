'use client';
import { useRouter } from 'next/navigation';
import type { FormEvent, ReactNode } from 'react';

interface Props {
  action: string;
  children: ReactNode;
}

/** Goes to the view that the fields describe. What is empty stays out of the address, which people send each other. */
export function FilterForm({ action, children }: Props) {
  const router = useRouter();
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = [...new FormData(event.currentTarget)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    );
    const search = new URLSearchParams(filled).toString();
    router.push(search ? `${action}?${search}` : action);
  };
  return (
    <form method="get" action={action} role="search" onSubmit={show}>
      {children}
    </form>
  );
}
