'use client';
import { useState } from 'react';

/** Words that are not sent yet: kept in this window, so that a page that is left does not take them along. */
export function useDraft(key: string, first = ''): [string, (text: string) => void] {
  const name = `eyvan-comment:${key}`;
  const [text, setText] = useState(() => sessionStorage.getItem(name) ?? first);
  const keep = (next: string) => {
    setText(next);
    if (next && next !== first) sessionStorage.setItem(name, next);
    else sessionStorage.removeItem(name);
  };
  return [text, keep];
}
