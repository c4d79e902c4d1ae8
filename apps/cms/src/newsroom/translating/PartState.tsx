'use client';
import { useId } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { countCharacters, type useMarks } from './use-marks';

interface Props {
  path: string;
  /** The text of the source. */
  text: string;
  marking: ReturnType<typeof useMarks>;
}

/** Under a part of the source: how long it is here and there, and whether its translation is still to be written. */
export function PartState({ path, text, marking }: Props) {
  const { words } = useWords();
  const id = useId();
  const facts = { own: countCharacters(marking.textOf(path)), source: countCharacters(text) };
  const isMeant = marking.isMeant(path);
  return (
    <p className="eyvan-source__state">
      <span>
        <span aria-hidden="true">
          {facts.own} / {facts.source}
        </span>
        <span className="eyvan-aside">{words('source_characters', facts)}</span>
      </span>
      {marking.isEqual(path) ? (
        <>
          {isMeant ? null : <strong className="eyvan-source__mark">{words('source_toTranslate')}</strong>}
          <span>
            <input
              id={id}
              type="checkbox"
              checked={isMeant}
              onChange={({ target }) => marking.mean(path, target.checked)}
            />
            <label htmlFor={id}>{words('source_same')}</label>
          </span>
        </>
      ) : null}
    </p>
  );
}
