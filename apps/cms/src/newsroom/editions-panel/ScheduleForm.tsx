'use client';
import type { LocaleCode } from '@eyvan/locales';
import { useState } from 'react';
import type { ChangeKind } from '../../content/change-kinds';
import type { EditionSlug } from '../../content/edition';
import type { PanelRow } from './panel';
import { plannedActions, toReleaseAction, type PlannedAction } from '../../editions/scheduling/plan';
import { findOpen } from '../saving/open-documents';
import { ReleaseScope } from './ReleaseScope';
import { ChangeKindChoice } from '../steps/ChangeKindChoice';
import { findChangeQuestion } from '../steps/find-change-question';
import { sayPlan } from './say-plan';
import { send } from './send';
import { ReleaseActionChoice } from '../releases/ReleaseActionChoice';
import { ReleaseConfirm } from '../releases/ReleaseConfirm';
import { never, ReleaseWhen } from '../releases/ReleaseWhen';
import { useCheck } from '../releases/use-check';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';

interface Props {
  slug: EditionSlug;
  id: string;
  /** All languages of the item; the first is not necessarily that of the form. */
  rows: PanelRow[];
  row: PanelRow;
  onDone: () => Promise<void>;
}

/** What makes sense now: only what readers see, or will see by then, can be taken off. */
const isWithdrawable = ({ standing, plans }: PanelRow) =>
  standing === 'public' || standing === 'changed' || plans.plans.some(({ action }) => action === 'publish');

/**
 * Publishes or withdraws the edition, and other languages of the item together with it, now or at a time of the
 * newsroom; and calls off what is planned.
 */
export function ScheduleForm({ slug, id, rows, row, onDone }: Props) {
  const { words } = useWords();
  const zone = useNewsroomZone();
  const actions: PlannedAction[] = isWithdrawable(row) ? [...plannedActions] : ['publish'];
  const [chosen, setAction] = useState<PlannedAction>('publish');
  const [when, setWhen] = useState(never);
  const { at, isNow } = when;
  const [languages, setLanguages] = useState<LocaleCode[]>([row.language]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [kind, setKind] = useState<ChangeKind | null>(null);
  /** What kind of change it is, is asked when the form is opened: of what is drafted then. */
  const ask = async (isOpen: boolean) => {
    const question = isOpen ? await findChangeQuestion(slug, id) : null;
    setKind(question && question.translations.length > 0 ? question.guess : null);
  };
  const action = actions.includes(chosen) ? chosen : 'publish';
  const others = rows.filter((one) => one.id && (action === 'publish' || isWithdrawable(one)));
  const editions = others
    .filter(({ language }) => languages.includes(language))
    .map((one) => ({
      collection: slug,
      id: one.id,
      ...(kind && action === 'publish' && one.id === id ? { changeKind: kind } : {}),
    }));
  const isSet = (isNow || at !== null) && editions.length > 0;
  const release = { action: toReleaseAction(action), at: isNow ? null : at, editions };
  const check = useCheck(isSet ? release : null);
  const act = async (sending: Promise<string | null>) => {
    setIsBusy(true);
    const wrong = await sending;
    setRefusal(wrong);
    if (!wrong) setWhen(never);
    await onDone();
    setIsBusy(false);
  };
  const plan = async () => {
    // What is typed is part of what goes out.
    if ((await findOpen(`${slug}/${id}`)?.flush()) === false) return words('notReached');
    const refusal = await send('POST', '/api/releases', release);
    // The form still shows what was a draft.
    if (!refusal && isNow) window.location.reload();
    return refusal;
  };
  return (
    <details className="eyvan-schedule" onToggle={({ currentTarget }) => void ask(currentTarget.open)}>
      <summary>{words('schedule')}</summary>
      {row.plans.plans.map((plan) => (
        <p key={plan.id} className="eyvan-schedule__plan">
          {sayPlan(words, plan, zone)}
          <button
            type="button"
            className="eyvan-editions__begin"
            disabled={isBusy}
            onClick={() => void act(send('DELETE', `/api/${slug}/${id}/schedule/${plan.id}`))}
          >
            {words('scheduleCallOff')}
          </button>
        </p>
      ))}
      <ReleaseActionChoice actions={actions} value={action} onChange={setAction} />
      {kind && action === 'publish' ? <ChangeKindChoice value={kind} onChange={setKind} /> : null}
      <ReleaseScope
        languages={others.map(({ language }) => language)}
        chosen={languages}
        onChoose={setLanguages}
        check={check}
        isWithdrawal={action === 'unpublish'}
      />
      <ReleaseWhen value={when} onChange={setWhen} />
      <ReleaseConfirm
        action={action}
        isNow={isNow}
        isDisabled={isBusy || !isSet}
        refusal={refusal}
        onConfirm={() => void act(plan())}
      />
    </details>
  );
}
