'use client';
import { foldForSearch, isLocaleCode } from '@eyvan/locales';
import { useEffect, useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { matchChoices, shownMax, type Choice } from './choice';

interface Given {
  choices: readonly Choice[];
  /** What stands in the field as long as nobody types. */
  shown: string;
  isClearable: boolean;
  list: RefObject<HTMLElement | null>;
  onChoose: (value: string | null) => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/**
 * What a combobox does: a list below a text field, by keyboard or by pointer (WAI-ARIA Authoring Practices, "Editable
 * Combobox With List Autocomplete"). What was typed without choosing is forgotten on leaving: the field never holds
 * what is none of the list.
 */
export function useCombobox({ choices, shown, isClearable, list, onChoose }: Given) {
  const { i18n } = useWords();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const language = isLocaleCode(i18n.language) ? i18n.language : 'en';
  const found = isOpen ? matchChoices(choices, typed === null ? '' : foldForSearch(typed, language)) : [];
  const offered = found.slice(0, shownMax);
  const current = Math.min(active, offered.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current, isOpen, list]);

  const close = () => {
    setIsOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const take = (choice: Choice) => {
    onChoose(choice.value);
    close();
  };

  const move = (by: number) => {
    if (!isOpen) {
      setIsOpen(true);
      setActive(by > 0 ? 0 : shownMax);
      return;
    }
    const next = current + by;
    const last = offered.length - 1;
    // One step past an end leads to the other; a leap stops there.
    if (Math.abs(by) > 1) setActive(Math.max(0, Math.min(last, next)));
    else setActive(next > last ? 0 : next < 0 ? last : next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const chosen = offered[current];
    if (by) move(by);
    else if (event.key === 'Enter' && isOpen && chosen) take(chosen);
    else if (event.key === 'Enter' && isOpen && isClearable && typed === '') {
      onChoose(null);
      close();
    } else if (event.key === 'Escape' && isOpen) close();
    // In a form Enter would send it.
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    close,
    current,
    isOpen,
    listId,
    count: found.length,
    offered,
    onKeyDown,
    take,
    value: typed ?? shown,
    optionId: (index: number) => `${listId}-${index}`,
    onInput: (text: string) => {
      setTyped(text);
      setActive(text ? 0 : -1);
      setIsOpen(true);
    },
    onPress: () => setIsOpen(true),
    onLeave: () => {
      if (isClearable && typed === '') onChoose(null);
      close();
    },
  };
}
