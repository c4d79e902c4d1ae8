// The small zod: the large one makes code of its schemas, which the admin's Content-Security-Policy forbids.
import * as z from 'zod/mini';

/** One of a list from which a field is chosen by name. */
export interface Choice {
  value: string;
  label: string;
  /** What tells it from its neighbours: the offset of a zone, the code of a country. */
  hint: string;
  /** What it is found by, folded (`foldForSearch`). */
  search: string;
}

/** The lists there are: `GET /api/choices/<kind>`. */
export const choiceKinds = ['countries', 'zones'] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

const answer = z.object({
  choices: z.array(z.object({ value: z.string(), label: z.string(), hint: z.string(), search: z.string() })),
});

/** @throws ZodMiniError for what is no list */
export const parseChoices = (json: unknown): Choice[] => answer.parse(json).choices;

/** How many are shown at once: a longer list is for typing, not for reading. */
export const shownMax = 60;

/** Those whose words begin with what was asked, each word of it; the order of the list stays, names that begin so come first. */
export function matchChoices(choices: readonly Choice[], asked: string): Choice[] {
  if (!asked) return [...choices];
  const wanted = asked.split(' ').map((word) => ` ${word}`);
  const found = choices.filter(({ search }) => wanted.every((word) => ` ${search}`.includes(word)));
  const isFirst = ({ search }: Choice) => search.startsWith(asked);
  return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))];
}
