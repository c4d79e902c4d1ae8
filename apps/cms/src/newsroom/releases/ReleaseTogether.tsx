'use client';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { ReleaseForm } from './ReleaseForm';
import { useChosen } from './use-chosen';

/** On the desk, for editors: editions of several items are chosen in its table, and released from here. */
export function ReleaseTogether() {
  const { words } = useWords();
  const [choice, keep] = useChosen();
  const [said, setSaid] = useState<string | null>(null);
  const start = () => {
    setSaid(null);
    keep({ ...choice, isOn: !choice.isOn });
  };
  return (
    <section className="eyvan-release" aria-label={words('release_together')}>
      <button type="button" id="eyvan-release-together" aria-expanded={choice.isOn} onClick={start}>
        {words('release_together')}
      </button>
      {said ? (
        <p id="eyvan-release-said" role="status">
          {said}
        </p>
      ) : null}
      {choice.isOn ? (
        <ReleaseForm
          choice={choice}
          onChoose={keep}
          onDone={(isNow) => setSaid(words(isNow ? 'release_done' : 'release_planned'))}
        />
      ) : null}
    </section>
  );
}
