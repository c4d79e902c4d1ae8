'use client';
import type { DefaultCellComponentProps } from 'payload';
import { plan, planFailure } from './panel';
import { sayFailure, sayPlan } from './say-plan';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';

/** In the list: what is planned for an edition, and what was planned and has not happened. */
export function ScheduleCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { words } = useWords();
  const zone = useNewsroomZone();
  const next = plan.safeParse(cellData).data;
  const failure = planFailure.safeParse(rowData?.scheduleFailure).data;
  return (
    <span className="eyvan-schedule-cell">
      {failure ? <strong>{sayFailure(words, failure, zone)}</strong> : null}
      {next ? <span>{sayPlan(words, next, zone)}</span> : null}
    </span>
  );
}
