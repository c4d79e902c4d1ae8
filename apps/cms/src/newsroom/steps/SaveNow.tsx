'use client';
import { FormSubmit, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { findOpen } from '../saving/open-documents';

/** Saves the draft now, by the same way as it saves itself. */
export function SaveNow() {
  const { collectionSlug, id } = useDocumentInfo();
  const { t } = useTranslation();
  const isModified = useFormModified();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    await findOpen(`${collectionSlug}/${id}`)?.flush();
    setIsBusy(false);
  };
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      disabled={isBusy || !isModified}
      onClick={() => void save()}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  );
}
