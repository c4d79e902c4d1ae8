'use client';
import { useEffect, useState } from 'react';
import type { ChangeKind } from '../../content/change-kinds';
import { findChangeQuestion } from '../steps/find-change-question';
import type { Chosen } from './chosen';

/** What is asked of an edition: null for nothing. */
type Kinds = Record<string, ChangeKind | null>;

/** What kind of change each chosen original has that readers know already: the guess, until somebody says otherwise. */
export function useChangeKinds(editions: Chosen[]) {
  const [kinds, setKinds] = useState<Kinds>({});
  const unknown = editions.find(({ id, isChanged }) => isChanged && !(id in kinds));
  useEffect(() => {
    if (!unknown) return;
    const { collection, id } = unknown;
    void findChangeQuestion(collection, id).then((question) => {
      const guess = question && question.translations.length > 0 ? question.guess : null;
      setKinds((known) => ({ ...known, [id]: guess }));
    });
  }, [unknown]);
  const say = (id: string, kind: ChangeKind) => setKinds((known) => ({ ...known, [id]: kind }));
  return { kinds, say };
}
