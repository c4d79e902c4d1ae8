'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import type { EditionSlug } from '../../content/edition';
import { send } from './send';
import { useWords } from '../../platform/i18n/use-words';

interface Props {
  slug: EditionSlug;
  id: string;
  onDone: () => Promise<void>;
}

/** Says that somebody has compared the translation with its original. Nothing else says so: no save, no publication. */
export function ConfirmTranslation({ slug, id, onDone }: Props) {
  const { words } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async () => {
    setIsBusy(true);
    const refusal = await send('POST', `/api/${slug}/${id}/confirm-translation`);
    if (refusal) toast.error(refusal);
    else await onDone();
    setIsBusy(false);
  };
  return (
    <button
      type="button"
      className="eyvan-editions__begin"
      data-action="confirm-translation"
      disabled={isBusy}
      onClick={() => void confirm()}
    >
      {words('translationConfirm')}
    </button>
  );
}
