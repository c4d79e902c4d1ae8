'use client';
import { locales } from '@eyvan/locales';
import { useState } from 'react';
import type { ChangeKind } from '../../content/change-kinds';
import { useWords } from '../../platform/i18n/use-words';
import { Dialog } from '../saving/Dialog';
import { ChangeKindChoice } from './ChangeKindChoice';
import type { ChangeQuestion } from './change-question';

interface Props {
  question: ChangeQuestion & { guess: ChangeKind };
  onClose: () => void;
  onConfirm: (kind: ChangeKind) => Promise<void>;
}

/** Asks what kind of change an original has, and says what becomes of its translations by each. */
export function ChangeKindDialog({ question, onClose, onConfirm }: Props) {
  const { t, words } = useWords();
  const [kind, setKind] = useState<ChangeKind>(question.guess);
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async () => {
    setIsBusy(true);
    await onConfirm(kind);
    setIsBusy(false);
  };
  return (
    <Dialog title={words('changeKind_title')} onClose={onClose}>
      <div className="eyvan-withdraw">
        <p>
          {words('changeKind_help')}{' '}
          {question.translations.map((code) => (
            <bdi key={code} lang={locales[code].hreflang} className="eyvan-change-kind__language">
              {locales[code].ownName}
            </bdi>
          ))}
        </p>
        <ChangeKindChoice value={kind} onChange={setKind} />
        <div className="eyvan-dialog__answers">
          <button type="button" onClick={onClose}>
            {t('general:cancel')}
          </button>
          <button
            type="button"
            className="eyvan-dialog__main"
            id="confirm-change-kind"
            disabled={isBusy}
            onClick={() => void confirm()}
          >
            {t('version:publishChanges')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
