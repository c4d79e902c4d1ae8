'use client';
import { Button } from '@payloadcms/ui';
import type { PlannedAction } from '../../editions/scheduling/plan';
import { useWords } from '../../platform/i18n/use-words';

interface Props {
  action: PlannedAction;
  isNow: boolean;
  isDisabled: boolean;
  /** What the CMS said against it; null for nothing. */
  refusal: string | null;
  onConfirm: () => void;
}

/** The end of a form that releases: what was in the way, and the button that does it or plans it. */
export function ReleaseConfirm({ action, isNow, isDisabled, refusal, onConfirm }: Props) {
  const { words } = useWords();
  return (
    <>
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
        disabled={isDisabled}
        onClick={onConfirm}
      >
        {words(isNow ? `schedule_${action}` : 'schedule')}
      </Button>
    </>
  );
}
