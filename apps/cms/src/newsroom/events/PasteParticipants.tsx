'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { Suspense, useState } from 'react';
import { loadLater } from '../../platform/admin/later/load-later';
import { useWords } from '../../platform/i18n/use-words';

const Box = loadLater(async () => (await import('./PasteBox')).PasteBox);

/** Above the participants: a list of them can be pasted. What is behind it comes when it is opened. */
export function PasteParticipants() {
  const { hasSavePermission } = useDocumentInfo();
  const { words } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (!hasSavePermission) return null;
  return (
    <details className="eyvan-paste-list" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words('paste_title')}</summary>
      <Suspense>{isOpen ? <Box /> : null}</Suspense>
    </details>
  );
}
