'use client';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Keeps the admin's locale at the edition's language, so that a picture uploaded from here gets its words in the
 * language in which it will be shown.
 */
export function EditionLocale({ language }: { language: string }) {
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  useEffect(() => {
    if (search.get('locale') === language) return;
    const wanted = new URLSearchParams(search);
    wanted.set('locale', language);
    router.replace(`${pathname}?${wanted.toString()}`);
  }, [language, pathname, router, search]);
  return null;
}
