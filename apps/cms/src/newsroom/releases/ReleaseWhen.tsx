'use client';
import { useWords } from '../../platform/i18n/use-words';
import { NewsroomTimePicker } from './NewsroomTimePicker';

/** When a release happens: now, or at an instant (ISO 8601); null while neither is said. */
export interface When {
  isNow: boolean;
  at: string | null;
}

export const never: When = { isNow: false, at: null };

interface Props {
  value: When;
  onChange: (when: When) => void;
}

/** Asks when: now, or at a time of the newsroom. */
export function ReleaseWhen({ value, onChange }: Props) {
  const { words } = useWords();
  return (
    <>
      <label>
        <input
          type="checkbox"
          id="eyvan-release-now"
          checked={value.isNow}
          onChange={(event) => onChange({ ...value, isNow: event.target.checked })}
        />
        {words('releaseNow')}
      </label>
      <NewsroomTimePicker
        value={value.at}
        onChange={(at) => onChange({ ...value, at })}
        isHidden={value.isNow}
      />
    </>
  );
}
