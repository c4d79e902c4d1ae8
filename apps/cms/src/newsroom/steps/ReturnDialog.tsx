'use client';
import { useState } from 'react';
import { returnNoteMax } from '../../content/edition';
import { useWords } from '../../platform/i18n/use-words';
import { Dialog } from '../saving/Dialog';

interface Props {
  onClose: () => void;
  /** Called with a note that says something. */
  onConfirm: (note: string) => Promise<void>;
}

/** Asks what is to be changed, before an edition goes back to its writer. */
export function ReturnDialog({ onClose, onConfirm }: Props) {
  const { t, words } = useWords();
  const [note, setNote] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async () => {
    setIsBusy(true);
    await onConfirm(note.trim());
    setIsBusy(false);
  };
  return (
    <Dialog isAsked title={words('return_title')} onClose={onClose}>
      <div className="eyvan-withdraw">
        <label htmlFor="eyvan-return-note">{words('returnNote')}</label>
        <textarea
          id="eyvan-return-note"
          aria-describedby="eyvan-return-note-help"
          dir="auto"
          maxLength={returnNoteMax}
          required
          rows={4}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <p id="eyvan-return-note-help">{words('return_help')}</p>
        <div className="eyvan-dialog__answers">
          <button type="button" onClick={onClose}>
            {t('general:cancel')}
          </button>
          <button
            type="button"
            className="eyvan-dialog__main"
            id="confirm-return"
            disabled={isBusy || note.trim() === ''}
            onClick={() => void confirm()}
          >
            {words('step_writing')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
