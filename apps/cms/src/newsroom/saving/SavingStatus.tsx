'use client';
import type { ReactNode } from 'react';
import type { Reason, SavingState } from './saver';
import { sayMoment, useWords } from '../../platform/i18n/use-words';
import type { Words } from '../../platform/i18n/words';

interface Props {
  state: SavingState;
  /** When what stands in the form was stored, where this window has not saved yet: ISO 8601. */
  storedAt: string | undefined;
  isManual: boolean;
  /** What a field is called. */
  nameOf: (field: string) => string;
  children?: ReactNode;
}

function sayReason(reason: Reason | null, words: Words, nameOf: (field: string) => string): string {
  if (!reason) return '';
  if (reason.kind === 'taken') return words('reason_taken', { name: reason.holder });
  if (reason.kind === 'refused')
    return [reason.fields.map(nameOf).join(', '), reason.message].filter(Boolean).join(': ');
  if (reason.kind === 'failing') return words('reason_failing', { message: reason.message });
  return words(`reason_${reason.kind}`);
}

/** How saving stands, in the language of the admin: saved at, saving, not saved since, because. */
export function SavingStatus({ state, storedAt, isManual, nameOf, children }: Props) {
  const { words } = useWords();
  const { phase, savedAt, since, reason } = state;
  const at = savedAt ?? (storedAt ? Date.parse(storedAt) : null);
  const text = {
    saved: at === null ? '' : words('saving_saved', { time: sayMoment(at) }),
    unsaved: words(isManual ? 'saving_manual' : 'saving_unsaved'),
    saving: words('saving_saving'),
    failing: words('saving_failing', {
      time: sayMoment(since ?? at ?? 0),
      reason: sayReason(reason, words, nameOf),
    }),
  }[phase];
  return (
    <div className="eyvan-saving" data-phase={phase} role={phase === 'failing' ? 'alert' : 'status'}>
      <span className="eyvan-saving__text">{text}</span>
      {phase === 'failing' ? <span className="eyvan-saving__kept">{words('saving_kept')}</span> : null}
      {children}
    </div>
  );
}
