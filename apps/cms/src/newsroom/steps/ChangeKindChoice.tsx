'use client';
import { useId } from 'react';
import { changeKinds, type ChangeKind } from '../../content/change-kinds';
import { useWords } from '../../platform/i18n/use-words';

interface Props {
  value: ChangeKind;
  onChange: (kind: ChangeKind) => void;
}

/** What kind of change an original has, and what becomes of its translations by each. */
export function ChangeKindChoice({ value, onChange }: Props) {
  const { words } = useWords();
  const name = useId();
  return (
    <fieldset className="eyvan-change-kind">
      <legend>{words('changeKind')}</legend>
      {changeKinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            value={kind}
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          <span>
            <strong>{words(`changeKind_${kind}`)}</strong> {words(`changeKind_${kind}Help`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
