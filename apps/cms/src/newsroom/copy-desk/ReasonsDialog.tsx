'use client';
import { useId, useState } from 'react';
import { whyMax, type Answer } from '../../editions/copy-desk/acknowledged';
import type { Finding } from '../../editions/copy-desk/finding';
import { sayFinding } from '../../editions/copy-desk/say-finding';
import { useWords } from '../../platform/i18n/use-words';
import { Dialog } from '../saving/Dialog';

interface Props {
  /** Warnings that nobody has answered for. */
  warnings: Finding[];
  onClose: () => void;
  onConfirm: (answers: Answer[]) => Promise<void>;
}

/** Asks for one word of why, for each warning of the copy desk, before a text goes out. */
export function ReasonsDialog({ warnings, onClose, onConfirm }: Props) {
  const { t, words } = useWords();
  const id = useId();
  const [whys, setWhys] = useState<Record<string, string>>({});
  const [isBusy, setIsBusy] = useState(false);
  const answers = warnings.flatMap(({ key }): Answer[] => {
    const why = whys[key]?.trim();
    return why ? [{ key, why }] : [];
  });
  const confirm = async () => {
    setIsBusy(true);
    await onConfirm(answers);
    setIsBusy(false);
  };
  return (
    <Dialog title={words('copyDesk_ask')} onClose={onClose}>
      <div className="eyvan-withdraw eyvan-reasons">
        <p>{words('copyDesk_askHelp')}</p>
        {warnings.map((warning, index) => (
          <div key={warning.key}>
            <p id={`${id}-${index}`}>{sayFinding(words, warning)}</p>
            <label htmlFor={`${id}-why-${index}`}>{words('copyDesk_why')}</label>
            <input
              id={`${id}-why-${index}`}
              aria-describedby={`${id}-${index}`}
              data-why={warning.check}
              dir="auto"
              maxLength={whyMax}
              required
              type="text"
              value={whys[warning.key] ?? ''}
              onChange={({ target }) => setWhys((before) => ({ ...before, [warning.key]: target.value }))}
            />
          </div>
        ))}
        <div className="eyvan-dialog__answers">
          <button type="button" onClick={onClose}>
            {t('general:cancel')}
          </button>
          <button
            type="button"
            className="eyvan-dialog__main"
            id="confirm-reasons"
            disabled={isBusy || answers.length < warnings.length}
            onClick={() => void confirm()}
          >
            {t('version:publishChanges')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
