'use client';
import { withdrawalCategories, type WithdrawalCategory } from '@eyvan/contract';
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
  onConfirm: (withdrawal: Asked) => Promise<void>;
}

/** What is asked for: of which other editions as well, why for readers, and why for the newsroom. */
export interface Asked {
  others: string[];
  withdrawnCategory: WithdrawalCategory | null;
  withdrawnReason: string;
}

/** Another edition that readers see. */
interface Other {
  id: string;
  language: LocaleCode;
}

/** The other editions of the item that readers see; null until that is known. */
function useOthers(slug: string, id: string): Other[] | null {
  const [others, setOthers] = useState<Other[] | null>(null);
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
          .flatMap(({ id: other, language }) => (other ? [{ id: other, language }] : [])),
      );
    };
    // Not answered: nothing is said of other languages, and the withdrawal does not wait for it.
    look().catch(() => undefined);
  }, [slug, id]);
  return others;
}

/** Asks whether, why, and with which others an edition is to leave the site. */
export function WithdrawDialog({ slug, id, onClose, onConfirm }: Props) {
  const { t, words } = useWords();
  const [withdrawnReason, setReason] = useState('');
  const [withdrawnCategory, setCategory] = useState<WithdrawalCategory | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const others = useOthers(slug, id);
  const confirm = async () => {
    setIsBusy(true);
    await onConfirm({ others: chosen, withdrawnCategory, withdrawnReason });
    setIsBusy(false);
  };
  return (
    <Dialog isAsked title={words('withdraw_title')} onClose={onClose}>
      <div className="eyvan-withdraw">
        <p>{words('withdraw_help')}</p>
        {others?.length === 0 ? <p>{words('withdraw_noOthers')}</p> : null}
        {others && others.length > 0 ? (
          <fieldset>
            <legend>{words('withdraw_others')}</legend>
            <ul>
              {others.map(({ id: other, language }) => (
                <li key={other}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.includes(other)}
                      onChange={({ target }) =>
                        setChosen([
                          ...chosen.filter((one) => one !== other),
                          ...(target.checked ? [other] : []),
                        ])
                      }
                    />{' '}
                    <bdi lang={locales[language].hreflang}>{locales[language].ownName}</bdi>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        ) : null}
        <label htmlFor="eyvan-withdrawn-category">{words('withdrawnCategory')}</label>
        <select
          id="eyvan-withdrawn-category"
          value={withdrawnCategory ?? ''}
          onChange={({ target }) =>
            setCategory(withdrawalCategories.find((one) => one === target.value) ?? null)
          }
        >
          <option value="">{words('withdrawnCategory_none')}</option>
          {withdrawalCategories.map((one) => (
            <option key={one} value={one}>
              {words(`withdrawnCategory_${one}`)}
            </option>
          ))}
        </select>
        <label htmlFor="eyvan-withdrawn-reason">{words('withdrawnReason')}</label>
        <textarea
          id="eyvan-withdrawn-reason"
          aria-describedby="eyvan-withdrawn-reason-help"
          dir="auto"
          maxLength={withdrawnReasonMax}
          rows={3}
          value={withdrawnReason}
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
