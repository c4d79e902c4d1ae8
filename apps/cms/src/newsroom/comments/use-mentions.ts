'use client';
import { isLocaleCode } from '@eyvan/locales';
import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../platform/i18n/use-words';
import { parseColleagues, type Colleague } from './comments';
import { findAsked, matchPeople } from './mentions';

interface Box {
  ref: RefObject<HTMLTextAreaElement | null>;
  text: string;
  setText: (text: string) => void;
  /** Whom the text named before. */
  first: Colleague[];
}

/** Asked once for all forms of a page, when somebody begins to write. */
let known: Promise<Colleague[]> | null = null;
async function fetchPeople(): Promise<Colleague[]> {
  const answer = await fetch('/api/comments/people');
  return answer.ok ? parseColleagues(await answer.json()) : [];
}
const findColleagues = () =>
  (known ??= fetchPeople().catch(() => {
    known = null;
    return [];
  }));

/** Choosing people by @ and their names within a text box: a list below it, by keyboard or by pointer. */
export function useMentions({ ref, text, setText, first }: Box) {
  const { i18n } = useWords();
  const listId = useId();
  const [people, setPeople] = useState<Colleague[]>([]);
  const [chosen, setChosen] = useState(first);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [isClosed, setIsClosed] = useState(true);

  const language = isLocaleCode(i18n.language) ? i18n.language : 'en';
  const asked = isClosed ? null : findAsked(text, caret);
  const offered = asked ? matchPeople(people, asked.name, language) : [];
  const current = Math.min(active, offered.length - 1);

  const take = (person: Colleague) => {
    if (!asked) return;
    const before = `${text.slice(0, asked.start)}@${person.name} `;
    // Drawn at once: the next key that is typed comes behind the name.
    flushSync(() => {
      setText(before + text.slice(caret).replace(/^ /, ''));
      setChosen([...chosen, person]);
      setIsClosed(true);
    });
    ref.current?.focus();
    ref.current?.setSelectionRange(before.length, before.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const person = offered[current];
    if (!person) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((current + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(person);
    else if (event.key === 'Escape') setIsClosed(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    chosen,
    listId,
    offered,
    current,
    take,
    optionId: (index: number) => `${listId}-${index}`,
    onKeyDown,
    onFocus: () => void findColleagues().then(setPeople),
    onChange: (box: HTMLTextAreaElement) => {
      setText(box.value);
      setCaret(box.selectionStart);
      setActive(0);
      setIsClosed(false);
    },
    close: () => setIsClosed(true),
  };
}
