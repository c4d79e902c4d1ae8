'use client';
import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useEffect } from 'react';

/** The admin at the same place, in another of its locales. */
function toAddress(locale: string): string {
  const { pathname, search } = window.location;
  const wanted = new URLSearchParams(search);
  wanted.set('locale', locale);
  return `${pathname}?${wanted.toString()}`;
}

/**
 * Keeps the admin's locale at the edition's language, so that a picture uploaded from here gets its words in the
 * language in which it will be shown. Another locale loads the form again, before anything can be typed into it.
 */
export function EditionLocale() {
  const { code } = useLocale();
  const { savedDocumentData } = useDocumentInfo();
  const language: unknown = savedDocumentData?.language;
  useEffect(() => {
    if (typeof language === 'string' && language && language !== code)
      window.location.replace(toAddress(language));
  }, [code, language]);
  return null;
}
