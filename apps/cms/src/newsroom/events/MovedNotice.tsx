'use client';
import { useForm, useFormFields } from '@payloadcms/ui';
import { isZone } from '../../platform/admin/time/is-zone';
import { PersianDay } from '../../platform/admin/time/PersianDay';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';
import { toWallClock } from '../../platform/time/wall-clock';

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : null);

/** A public event has another date, and nobody has told its readers yet: proposes to say so. */
export function MovedNotice() {
  const { dispatchFields, setModified } = useForm();
  const { words } = useWords();
  const newsroomZone = useNewsroomZone();
  const [startsAt, previous, status, named] = useFormFields(([fields]) =>
    ['startsAt', 'previousStartsAt', 'eventStatus', 'timeZone'].map((name) => textOf(fields[name]?.value)),
  );
  if (!startsAt || !previous || status !== 'scheduled') return null;
  if (Date.parse(startsAt) === Date.parse(previous)) return null;
  const zone = isZone(named) ? named : newsroomZone;
  return (
    <div className="eyvan-moved" role="status">
      <p>{words('moved_note', { time: toWallClock(previous, zone).replace('T', ' ') })}</p>
      <PersianDay instant={previous} zone={zone} />
      <button
        type="button"
        id="eyvan-say-moved"
        onClick={() => {
          dispatchFields({ type: 'UPDATE', path: 'eventStatus', value: 'rescheduled' });
          setModified(true);
        }}
      >
        {words('moved_say')}
      </button>
    </div>
  );
}
