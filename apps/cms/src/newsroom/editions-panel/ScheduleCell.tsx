'use client';
import type { DefaultCellComponentProps } from 'payload';
import type { Plan, PlanFailure } from '../../editions/scheduling/plans';
import { sayFailure, sayPlan } from './say-plan';
import { useWords } from './use-words';

/** In the list: what is planned for an edition, and what was planned and has not happened. */
export function ScheduleCell({ cellData, rowData }: DefaultCellComponentProps) {
  const words = useWords();
  const next = cellData as Plan | null | undefined;
  const failure = rowData?.scheduleFailure as PlanFailure | null | undefined;
  return (
    <span className="eyvan-schedule-cell">
      {failure ? <strong>{sayFailure(words, failure)}</strong> : null}
      {next ? <span>{sayPlan(words, next)}</span> : null}
    </span>
  );
}
