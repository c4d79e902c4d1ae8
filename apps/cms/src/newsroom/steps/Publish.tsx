'use client';
import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useLocale,
} from '@payloadcms/ui';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { ChangeKind } from '../../content/change-kinds';
import { useWords } from '../../platform/i18n/use-words';
import type { Answer } from '../../editions/copy-desk/acknowledged';
import type { Finding } from '../../editions/copy-desk/finding';
import { ReasonsDialog } from '../copy-desk/ReasonsDialog';
import { askDesk } from '../copy-desk/told';
import { findOpen } from '../saving/open-documents';
import { ChangeKindDialog } from './ChangeKindDialog';
import type { ChangeQuestion } from './change-question';
import { findChangeQuestion } from './find-change-question';

/**
 * Publishes what stands in the form, in the place of Payload's own button: of an original that has translations, with
 * the kind of its change; of one that the copy desk warns of, with one word of why.
 */
export function Publish() {
  const {
    collectionSlug,
    hasPublishPermission,
    hasPublishedDoc,
    id,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    unpublishedVersionCount,
    uploadStatus,
  } = useDocumentInfo();
  const { submit } = useForm();
  const isModified = useFormModified();
  const editDepth = useEditDepth();
  const { code: locale } = useLocale();
  const { t } = useWords();
  const [question, setQuestion] = useState<
    (ChangeQuestion & { guess: ChangeKind; answers: Answer[] }) | null
  >(null);
  const [warnings, setWarnings] = useState<Finding[]>([]);
  const key = `${collectionSlug}/${id}`;
  const isUploading = uploadStatus === 'uploading';

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    void findOpen(key)?.flush();
  });
  if (!collectionSlug || !hasPublishPermission) return null;

  const publish = async (changeKind: ChangeKind | null, acknowledged: Answer[]) => {
    const result = await submit({
      action: `/api/${collectionSlug}${id ? `/${id}` : ''}?${new URLSearchParams({ depth: '0', locale }).toString()}`,
      overrides: { _status: 'published', changeKind, acknowledged },
    });
    setQuestion(null);
    if (!result) return;
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
  };
  const askChangeKind = async (answers: Answer[]) => {
    setWarnings([]);
    if (!id || !hasPublishedDoc) return publish(null, answers);
    const found = await findChangeQuestion(collectionSlug, String(id));
    const { guess = null, translations = [] } = found ?? {};
    if (!guess || translations.length === 0) return publish(null, answers);
    setQuestion({ guess, translations, answers });
  };
  const begin = async () => {
    if (!id) return publish(null, []);
    // It is asked of what the CMS has. What it refuses, it refuses once more below, and says so.
    await findOpen(key)?.flush();
    const told = await askDesk(collectionSlug, String(id));
    const isAnswered = ({ key: own }: Finding) => told?.acknowledged.some((one) => one.key === own);
    const open = told?.findings.filter((one) => one.kind === 'warning' && !isAnswered(one)) ?? [];
    const isRefused = told?.findings.some(({ kind }) => kind === 'error');
    // Nobody is asked why of what does not go out anyway.
    if (open.length === 0 || isRefused) return askChangeKind([]);
    setWarnings(open);
  };

  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={isUploading || !(isModified || unpublishedVersionCount > 0 || !hasPublishedDoc)}
        onClick={() => void begin()}
        size="medium"
        type="button"
      >
        {t('version:publishChanges')}
      </FormSubmit>
      {question
        ? createPortal(
            <ChangeKindDialog
              question={question}
              onClose={() => setQuestion(null)}
              onConfirm={(kind) => publish(kind, question.answers)}
            />,
            document.body,
          )
        : null}
      {warnings.length > 0
        ? createPortal(
            <ReasonsDialog warnings={warnings} onClose={() => setWarnings([])} onConfirm={askChangeKind} />,
            document.body,
          )
        : null}
    </>
  );
}
