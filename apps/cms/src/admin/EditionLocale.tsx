'use client';
import { useDocumentInfo, useForm, useFormFields, useFormModified, useLocale } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** The admin at the same place, in another of its locales. */
function toAddress(locale: string): string {
  const { pathname, search } = window.location;
  const wanted = new URLSearchParams(search);
  wanted.set('locale', locale);
  return `${pathname}?${wanted.toString()}`;
}

/**
 * Keeps the admin's locale at the edition's language, so that a picture uploaded from here gets its words in the
 * language in which it will be shown. Another locale loads the form anew: so it is closed and stored first, in the
 * moment in which the language is chosen, and nothing typed or chosen meanwhile can be lost.
 */
export function EditionLocale() {
  const { code } = useLocale();
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo();
  const { formRef, submit } = useForm();
  const isModified = useFormModified();
  const language = useFormFields(([fields]) => fields.language?.value as string | undefined);
  const isStored = !isModified && savedDocumentData?.language === language;
  const tried = useRef(code);
  useEffect(() => {
    if (!language || language === code || language === tried.current) return;
    // Once only: a language that the CMS refuses is said so, and chosen back by hand.
    tried.current = language;
    const follow = async () => {
      formRef.current?.toggleAttribute('inert', true);
      const query = new URLSearchParams({ autosave: 'true', depth: '0', draft: 'true', locale: code });
      const answer = isStored
        ? null
        : await submit({
            action: `/api/${collectionSlug}/${id}?${query.toString()}`,
            disableSuccessStatus: true,
            method: 'PATCH',
            overrides: { _status: 'draft' },
            skipValidation: true,
          });
      if (isStored || (answer && answer.res?.ok)) window.location.replace(toAddress(language));
      else formRef.current?.toggleAttribute('inert', false);
    };
    void follow();
  }, [code, collectionSlug, formRef, id, isStored, language, submit]);
  return null;
}
