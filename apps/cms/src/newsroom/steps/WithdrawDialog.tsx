'use client';
import { locales, type LocaleCode } from '@eyvan/locales';
import { useEffect, useState } from 'react';
import { withdrawnReasonMax } from '../../content/edition';
import { parsePanel, type Panel } from '../editions-panel/panel';
import { Dialog } from '../saving/Dialog';
import { useWords } from '../../platform/i18n/use-words';

interface Props {
  slug: string;
  id: string;
  onClose: () => void;
  onConfirm: (reason: string) => Promise<void>;
}

/** The other languages in which readers see the item; null until that is known. */
function useOthers(slug: string, id: string): LocaleCode[] | null {
  const [others, setOthers] = useState<LocaleCode[] | null>(null);
  useEffect(() => {
    const look = async () => {
      const answer = await fetch(`/api/${slug}/${id}/panel`);
      const panel = answer.ok ? parsePanel(await answer.json()) : null;
      if (!panel) return;
      const isForReaders = ({ standing }: Panel['rows'][number]) =>
        standing === 'public' || standing === 'changed';
      setOthers(
        panel.rows
          .filter((row) => row.language !== panel.language && isForReaders(row))
          .map((row) => row.language),
      );
    };
    // Not answered: nothing is said of other languages, and the withdrawal does not wait for it.
    look().catch(() => undefined);
  }, [slug, id]);
  return others;
}

/** Asks whether, and why, an edition is to leave the site. */
export function WithdrawDialog({ slug, id, onClose, onConfirm }: Props) {
  const { t, words } = useWords();
  const [reason, setReason] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const others = useOthers(slug, id);
  const confirm = async () => {
    setIsBusy(true);
    await onConfirm(reason);
    setIsBusy(false);
  };
  return (
    <Dialog title={words('withdraw_title')} onClose={onClose}>
      <div className="eyvan-withdraw">
        <p>{words('withdraw_help')}</p>
        {others ? <p>{words(others.length > 0 ? 'withdraw_others' : 'withdraw_noOthers')}</p> : null}
        {others && others.length > 0 ? (
          <ul>
            {others.map((code) => (
              <li key={code}>
                <bdi lang={locales[code].hreflang}>{locales[code].ownName}</bdi>
              </li>
            ))}
          </ul>
        ) : null}
        <label htmlFor="eyvan-withdrawn-reason">{words('withdrawnReason')}</label>
        <textarea
          id="eyvan-withdrawn-reason"
          aria-describedby="eyvan-withdrawn-reason-help"
          dir="auto"
          maxLength={withdrawnReasonMax}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id="eyvan-withdrawn-reason-help">{words('withdraw_reasonHelp')}</p>
        <div className="eyvan-dialog__answers">
          <button type="button" onClick={onClose}>
            {t('general:cancel')}
          </button>
          <button
            type="button"
            className="eyvan-dialog__main"
            id="confirm-withdrawal"
            disabled={isBusy}
            onClick={() => void confirm()}
          >
            {words('schedule_unpublish')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
