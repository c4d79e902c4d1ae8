import { foldForSearch, type LocaleCode } from '@eyvan/locales';
import type { Colleague } from './comments';

/** How many people are offered at once. */
const offeredMax = 6;

/** What has been typed after an @ up to the caret; null where nobody is being named. */
export function findAsked(text: string, caret: number): { start: number; name: string } | null {
  const match = /(?:^|[\s(«“"])@([^@\n]{0,60})$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const name = match[1] ?? '';
  return { start: caret - name.length - 1, name };
}

/** The people whose name, or a part of whose name, begins with what was typed. */
export function matchPeople(people: Colleague[], asked: string, language: LocaleCode): Colleague[] {
  const fold = (text: string) => foldForSearch(text, language).trim();
  const wanted = fold(asked);
  return people
    .filter(({ name }) => {
      const own = fold(name);
      return own.startsWith(wanted) || own.split(/\s+/u).some((part) => part.startsWith(wanted));
    })
    .slice(0, offeredMax);
}

/** Those of some people whom a text names. */
export const mentionedIn = (text: string, chosen: Colleague[]): string[] => [
  ...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)),
];

/** A text in pieces: those that name somebody who is mentioned, and what is between them. */
export function toPieces(text: string, names: string[]): { text: string; isName: boolean }[] {
  const known = [...new Set(names)].sort((one, other) => other.length - one.length).map((name) => `@${name}`);
  const pieces: { text: string; isName: boolean }[] = [];
  let rest = text;
  while (rest) {
    const found = known
      .map((name) => ({ name, at: rest.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)[0];
    if (!found) return [...pieces, { text: rest, isName: false }];
    if (found.at > 0) pieces.push({ text: rest.slice(0, found.at), isName: false });
    pieces.push({ text: found.name, isName: true });
    rest = rest.slice(found.at + found.name.length);
  }
  return pieces;
}
