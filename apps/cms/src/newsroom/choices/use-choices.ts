'use client';
import { useEffect, useState } from 'react';
import { untilLoaded } from '../../platform/admin/later/until-loaded';
import { useWords } from '../../platform/i18n/use-words';
import { parseChoices, type Choice, type ChoiceKind } from './choice';

/** Asked once for all fields of a page, in the language in which it is read. */
const asked = new Map<string, Promise<Choice[]>>();

async function fetchChoices(kind: ChoiceKind, language: string): Promise<Choice[]> {
  const answer = await fetch(`/api/choices/${kind}?language=${language}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return parseChoices(await answer.json());
}

/** A list of names in the language of the admin; empty until it has come. */
export function useChoices(kind: ChoiceKind): Choice[] {
  const { i18n } = useWords();
  const [choices, setChoices] = useState<Choice[]>([]);
  const { language } = i18n;
  useEffect(() => {
    let isGone = false;
    const key = `${kind} ${language}`;
    const coming = asked.get(key) ?? untilLoaded(() => fetchChoices(kind, language));
    asked.set(key, coming);
    void coming.then((all) => isGone || setChoices(all));
    return () => {
      isGone = true;
    };
  }, [kind, language]);
  return choices;
}
