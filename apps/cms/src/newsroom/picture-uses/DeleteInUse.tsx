'use client';
import { ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import { parseAnswer, sayRefused } from '../rest/parse-answer';

interface Props {
  id: string;
  /** Says which uses were shown: the server refuses when there are others by now. */
  confirmUses: string;
  words: { ask: string; sure: string };
}

const modalSlug = 'eyvan-delete-in-use';

/** Deletes a picture for good of which was just shown where it is used, after one more question. */
export function DeleteInUse({ confirmUses, id, words }: Props) {
  const { openModal } = useModal();
  const remove = async () => {
    const response = await fetch(`/api/media/${id}?trash=true&confirmUses=${confirmUses}`, {
      method: 'DELETE',
    });
    if (response.ok) {
      window.location.assign('/admin/collections/media');
      return;
    }
    toast.error(sayRefused(response, parseAnswer(await response.json().catch(() => null))));
  };
  return (
    <>
      <button type="button" className="eyvan-uses__delete" onClick={() => openModal(modalSlug)}>
        {words.ask}
      </button>
      <ConfirmationModal modalSlug={modalSlug} heading={words.ask} body={words.sure} onConfirm={remove} />
    </>
  );
}
