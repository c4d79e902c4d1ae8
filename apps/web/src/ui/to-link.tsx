import type { ReactNode } from 'react';

/** A link for a tag of a message: `<events>…</events>` with `{ events: toLink('/tk/events') }`. */
export function toLink(href: string) {
  return function MessageLink(words: ReactNode) {
    return <a href={href}>{words}</a>;
  };
}
