'use client';
import { PopupList, toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { send } from '../editions-panel/send';
import { findOpen } from '../saving/open-documents';
import { useWords } from '../../platform/i18n/use-words';
import { WithdrawDialog, type Asked } from './WithdrawDialog';

/** Takes an edition off the site, in the place of Payload's own button: with a reason, and the way it sends it. */
export function Withdraw() {
  const {
    collectionSlug,
    data,
    hasPublishedDoc,
    hasPublishPermission,
    id,
    isTrashed,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo();
  const { reset } = useForm();
  const { t } = useTranslation();
  const { words } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  if (!collectionSlug || !id || !hasPublishPermission || !hasPublishedDoc || isTrashed) return null;

  const withdraw = async ({ others, ...why }: Asked) => {
    // What is typed stays with the draft; where it cannot be saved, the text still leaves the site.
    await findOpen(`${collectionSlug}/${id}`)?.flush();
    // All that are chosen leave together, or none does.
    const editions = [id, ...others].map((one) => ({ collection: collectionSlug, id: String(one) }));
    const refusal = await send('POST', '/api/releases', { action: 'withdraw', at: null, editions, ...why });
    if (refusal) {
      toast.error(refusal);
      return;
    }
    setIsAsked(false);
    await reset({ ...data, _status: 'draft' });
    setUnpublishedVersionCount(1);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(false);
    toast.success(t('version:unpublishedSuccessfully'));
  };

  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => setIsAsked(true)}>
        {words('schedule_unpublish')}
      </PopupList.Button>
      {isAsked
        ? createPortal(
            <WithdrawDialog
              slug={collectionSlug}
              id={String(id)}
              onClose={() => setIsAsked(false)}
              onConfirm={withdraw}
            />,
            // The menu hides what stands in it when it closes.
            document.body,
          )
        : null}
    </>
  );
}
