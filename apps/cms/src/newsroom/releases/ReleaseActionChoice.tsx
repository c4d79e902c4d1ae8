'use client';
import type { PlannedAction } from '../../editions/scheduling/plan';
import { useWords } from '../../platform/i18n/use-words';

interface Props {
  actions: PlannedAction[];
  value: PlannedAction;
  onChange: (action: PlannedAction) => void;
}

/** Whether what is chosen is to go out, or to leave. */
export function ReleaseActionChoice({ actions, value, onChange }: Props) {
  const { words } = useWords();
  return (
    <fieldset>
      <legend>{words('scheduleAction')}</legend>
      {actions.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="eyvan-schedule-action"
            value={one}
            checked={value === one}
            onChange={() => onChange(one)}
          />
          {words(`schedule_${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
