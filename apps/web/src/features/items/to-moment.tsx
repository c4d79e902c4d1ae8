import type { ReactNode } from 'react';

/** A time in words, with the instant for machines. For the `<time>` tag of a message. */
export function toMoment(instant: string) {
  return function Moment(words: ReactNode) {
    return <time dateTime={instant}>{words}</time>;
  };
}
