'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { send } from '../editions-panel/send';
import { NewsroomTimePicker } from '../releases/NewsroomTimePicker';

interface Props {
  id: string;
  /** When it is planned, ISO 8601. */
  at: string;
}

/** Moves a release to another time, or calls it off: each asks once more. */
export function ReleaseActions({ id, at }: Props) {
  const { t, words } = useWords();
  const router = useRouter();
  const [asking, setAsking] = useState<'move' | 'callOff' | null>(null);
  const [to, setTo] = useState<string | null>(at);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const act = async (sending: Promise<string | null>) => {
    setIsBusy(true);
    const wrong = await sending;
    setIsBusy(false);
    setRefusal(wrong);
    if (wrong) return;
    setAsking(null);
    router.refresh();
  };
  const ask = (what: 'move' | 'callOff') => {
    setRefusal(null);
    setTo(at);
    setAsking(asking === what ? null : what);
  };
  return (
    <div className="eyvan-calendar__actions">
      {(['move', 'callOff'] as const).map((what) => (
        <button key={what} type="button" aria-expanded={asking === what} onClick={() => ask(what)}>
          {words(what === 'move' ? 'calendar_move' : 'scheduleCallOff')}
        </button>
      ))}
      {asking === 'move' ? (
        <div>
          <NewsroomTimePicker value={to} onChange={setTo} />
          <button
            type="button"
            data-act="move"
            disabled={isBusy || !to}
            onClick={() => void act(send('PATCH', `/api/releases/${id}`, { at: to }))}
          >
            {words('calendar_moveTo')}
          </button>
        </div>
      ) : null}
      {asking === 'callOff' ? (
        <div>
          <p>{words('calendar_callOff')}</p>
          <button
            type="button"
            data-act="call-off"
            disabled={isBusy}
            onClick={() => void act(send('DELETE', `/api/releases/${id}`))}
          >
            {words('scheduleCallOff')}
          </button>
          <button type="button" onClick={() => setAsking(null)}>
            {t('general:cancel')}
          </button>
        </div>
      ) : null}
      {refusal ? (
        <p role="alert" className="eyvan-schedule__refusal">
          {refusal}
        </p>
      ) : null}
    </div>
  );
}
