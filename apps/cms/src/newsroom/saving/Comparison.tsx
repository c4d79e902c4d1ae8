'use client';
import { useState } from 'react';
import { Dialog } from './Dialog';
import { toPlainText } from './plain-text';
import { useWords } from '../../platform/i18n/use-words';
import type { Difference } from './values';

interface Props {
  differences: Difference[];
  nameOf: (field: string) => string;
  /** The language of the edition: the texts stand in its own direction. */
  language: string | undefined;
  /** @param kept the fields in which the writer's own words stay */
  onChoose: (kept: string[]) => void;
  onClose: () => void;
}

/** Two texts of each field beside each other, and a choice for each. */
export function Comparison({ differences, nameOf, language, onChoose, onClose }: Props) {
  const { words } = useWords();
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({});
  const isChosen = differences.every(({ name }) => choices[name]);
  return (
    <Dialog title={words('compare_title')} onClose={onClose}>
      <p>{words('compare_help')}</p>
      {differences.map(({ name, mine, theirs }) => (
        <fieldset key={name} className="eyvan-comparison">
          <legend>{nameOf(name)}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className="eyvan-comparison__side">
              <span>
                <input
                  type="radio"
                  name={`eyvan-choice-${name}`}
                  value={side}
                  checked={choices[name] === side}
                  onChange={() => setChoices((before) => ({ ...before, [name]: side }))}
                />
                {words(`compare_${side}`)}
              </span>
              <span className="eyvan-comparison__text" dir="auto" lang={language}>
                {toPlainText(side === 'mine' ? mine : theirs) || '–'}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="eyvan-dialog__answers">
        <button type="button" onClick={onClose}>
          {words('compare_later')}
        </button>
        <button
          type="button"
          className="eyvan-dialog__main"
          disabled={!isChosen}
          onClick={() => onChoose(Object.keys(choices).filter((name) => choices[name] === 'mine'))}
        >
          {words('compare_apply')}
        </button>
      </div>
    </Dialog>
  );
}
