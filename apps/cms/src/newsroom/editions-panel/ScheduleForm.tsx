'use client';
import { Button, DatePicker } from '@payloadcms/ui';
import { useState } from 'react';
import type { ChangeKind } from '../../content/change-kinds';
import type { EditionSlug } from '../../content/edition';
import type { PanelRow } from './panel';
import { plannedActions, type PlannedAction } from '../../editions/scheduling/plans';
import { newsroomZone } from '../../platform/time/newsroom-zone';
import { fromWallClock } from '../../platform/time/wall-clock';
import { dayAndTime } from '../../platform/i18n/date-format';
import { toPicked, toPicker } from '../../platform/admin/time/picker-time';
import { usePickerOverrides } from '../../platform/admin/time/use-picker-overrides';
import { ChangeKindChoice } from '../steps/ChangeKindChoice';
import { findChangeQuestion } from '../steps/find-change-question';
import { sayPlan } from './say-plan';
import { send } from './send';
import { useWords } from '../../platform/i18n/use-words';

interface Props {
  slug: EditionSlug;
  id: string;
  row: PanelRow;
  onDone: () => Promise<void>;
}

/** What makes sense now: only what readers see, or will see by then, can be taken off. */
const toActions = ({ standing, plans }: PanelRow): PlannedAction[] => {
  const isWithdrawable =
    standing === 'public' || standing === 'changed' || plans.plans.some(({ action }) => action === 'publish');
  return isWithdrawable ? [...plannedActions] : ['publish'];
};

/** Plans a publication or a withdrawal, in the hours of the newsroom, and calls it off. */
export function ScheduleForm({ slug, id, row, onDone }: Props) {
  const { words } = useWords();
  const overrides = usePickerOverrides();
  const actions = toActions(row);
  const [chosen, setAction] = useState<PlannedAction>('publish');
  const [at, setAt] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [kind, setKind] = useState<ChangeKind | null>(null);
  /** What kind of change it is, is asked when the form is opened: of what is drafted then. */
  const ask = async (isOpen: boolean) => {
    const question = isOpen ? await findChangeQuestion(slug, id) : null;
    setKind(question && question.translations.length > 0 ? question.guess : null);
  };
  const action = actions.includes(chosen) ? chosen : 'publish';
  const act = async (sending: Promise<string | null>) => {
    setIsBusy(true);
    const wrong = await sending;
    setRefusal(wrong);
    if (!wrong) setAt(null);
    await onDone();
    setIsBusy(false);
  };
  const path = `/api/${slug}/${id}/schedule`;
  return (
    <details className="eyvan-schedule" onToggle={({ currentTarget }) => void ask(currentTarget.open)}>
      <summary>{words('schedule')}</summary>
      {row.plans.plans.map((plan) => (
        <p key={plan.id} className="eyvan-schedule__plan">
          {sayPlan(words, plan)}
          <button
            type="button"
            className="eyvan-editions__begin"
            disabled={isBusy}
            onClick={() => void act(send('DELETE', `${path}/${plan.id}`))}
          >
            {words('scheduleCallOff')}
          </button>
        </p>
      ))}
      <fieldset>
        <legend>{words('scheduleAction')}</legend>
        {actions.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="eyvan-schedule-action"
              value={one}
              checked={action === one}
              onChange={() => setAction(one)}
            />
            {words(`schedule_${one}`)}
          </label>
        ))}
      </fieldset>
      {kind && action === 'publish' ? <ChangeKindChoice value={kind} onChange={setKind} /> : null}
      <div className="eyvan-schedule__at" id="eyvan-schedule-at">
        <span>{words('scheduleAt', { zone: newsroomZone })}</span>
        <DatePicker
          {...dayAndTime.date}
          overrides={overrides}
          timeIntervals={5}
          onChange={(picked: Date | null) =>
            setAt(picked ? fromWallClock(toPicked(picked), newsroomZone) : null)
          }
          value={at ? toPicker(at, newsroomZone) : undefined}
        />
      </div>
      {refusal ? (
        <p role="alert" className="eyvan-schedule__refusal">
          {refusal}
        </p>
      ) : null}
      <Button
        id="eyvan-schedule-save"
        type="button"
        buttonStyle="secondary"
        size="small"
        disabled={isBusy || !at}
        onClick={() =>
          void act(
            send('POST', path, { action, at, ...(kind && action === 'publish' ? { changeKind: kind } : {}) }),
          )
        }
      >
        {words('schedule')}
      </Button>
    </details>
  );
}
