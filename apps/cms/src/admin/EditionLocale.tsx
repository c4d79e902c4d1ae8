'use client';
import { useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Keeps the admin's locale at the edition's language, so that a picture uploaded from here gets its words in the
 * language in which it will be shown. Waits until everything typed is stored: changing the locale loads the form anew.
 */
export function EditionLocale() {
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  const isModified = useFormModified();
  const { code } = useLocale();
  const language = useDocumentInfo().savedDocumentData?.language as string | undefined;
  useEffect(() => {
    if (!language || isModified || code === language) return;
    const wanted = new URLSearchParams(search);
    wanted.set('locale', language);
    router.replace(`${pathname}?${wanted.toString()}`);
  }, [code, isModified, language, pathname, router, search]);
  return null;
}
