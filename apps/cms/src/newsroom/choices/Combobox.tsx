'use client';
import { useId, useRef } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import type { Choice } from './choice';
import { useCombobox } from './use-combobox';

interface Props {
  id: string;
  /** The element that says what is chosen here. */
  labelledBy: string;
  choices: readonly Choice[];
  value: string | null | undefined;
  isFixed: boolean;
  isInvalid: boolean;
  isClearable: boolean;
  onChoose: (value: string | null) => void;
}

/** A field in which one of a long list is chosen by its name. */
export function Combobox({
  id,
  labelledBy,
  choices,
  value,
  isFixed,
  isInvalid,
  isClearable,
  onChoose,
}: Props) {
  const { words } = useWords();
  const hintId = useId();
  const chosen = choices.find((one) => one.value === value);
  const list = useRef<HTMLUListElement>(null);
  const box = useCombobox({ choices, shown: chosen?.label ?? value ?? '', isClearable, list, onChoose });
  const hint = chosen && !box.isOpen && chosen.hint !== chosen.label ? chosen.hint : '';
  return (
    <div className="eyvan-combobox">
      <input
        {...{ id }}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        disabled={isFixed}
        aria-labelledby={labelledBy}
        aria-describedby={hintId}
        aria-invalid={isInvalid}
        aria-autocomplete="list"
        aria-expanded={box.isOpen}
        aria-controls={box.listId}
        aria-activedescendant={box.isOpen && box.current >= 0 ? box.optionId(box.current) : undefined}
        value={box.value}
        onChange={({ currentTarget }) => box.onInput(currentTarget.value)}
        onClick={box.onPress}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onKeyDown={box.onKeyDown}
        onBlur={box.onLeave}
      />
      <span id={hintId} className="eyvan-combobox__hint">
        <bdi dir="ltr">{hint}</bdi>
      </span>
      <ul
        ref={list}
        role="listbox"
        id={box.listId}
        aria-labelledby={labelledBy}
        hidden={!box.isOpen || box.offered.length === 0}
      >
        {box.offered.map((choice, index) => (
          <li
            key={choice.value}
            id={box.optionId(index)}
            role="option"
            data-value={choice.value}
            data-chosen={choice.value === value || undefined}
            aria-selected={index === box.current}
            // Before the field loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              box.take(choice);
            }}
          >
            <bdi>{choice.label}</bdi> <small dir="ltr">{choice.hint}</small>
          </li>
        ))}
      </ul>
      <p role="status" className="eyvan-combobox__status" data-empty={box.isOpen && box.count === 0}>
        {box.isOpen
          ? box.count > 0
            ? words('choice_count', { count: box.count })
            : words('choice_none')
          : ''}
      </p>
    </div>
  );
}
