'use client';
import { useAllFormFields, useField } from '@payloadcms/ui';
import { useMemo } from 'react';
import { partsOf } from '../../content/parts/parts';
import { hashOf, isHashList, sameTextsMax, settleText, toProgress } from '../../content/parts/untranslated';
import type { Source } from './source';

/** The parts of the form that still have the words of the source, and those that are said to be the same in both. */
export function useMarks(source: Source | null) {
  const [fields] = useAllFormFields();
  const { setValue, value } = useField<unknown>({ path: 'sameTexts' });
  const meant = useMemo(() => (isHashList(value) ? value : []), [value]);
  const names = source?.wordFields.fields ?? [];
  const values = names.map((name) => fields[name]?.value);
  const marks = useMemo(() => {
    if (!source) return null;
    const byName = Object.fromEntries(source.wordFields.fields.map((name, index) => [name, values[index]]));
    const parts = partsOf(byName, source.wordFields);
    const equal = toProgress(parts, source.texts, []).untranslated;
    return { parts, equal, ...toProgress(parts, source.texts, meant) };
    // One list of values is as good as another with the same in it.
  }, [source, meant, ...values]);

  const textOf = (path: string) => marks?.parts.find((part) => part.path === path)?.text ?? '';
  return {
    marks,
    textOf,
    /** Whether a part equals the source, and whether that is meant. */
    isEqual: (path: string) => marks?.equal.some((part) => part.path === path) ?? false,
    isMeant: (path: string) => meant.includes(hashOf(textOf(path))),
    mean: (path: string, isMeant: boolean) => {
      const own = hashOf(textOf(path));
      const present = new Set(marks?.equal.map(({ text }) => hashOf(text)));
      const others = meant.filter((hash) => hash !== own && present.has(hash));
      setValue((isMeant ? [...others, own] : others).slice(0, sameTextsMax));
    },
  };
}

/** How many characters somebody reads: spaces at the ends count for nothing. */
export const countCharacters = (text: string): number => [...settleText(text)].length;
