import { localeCodes } from '@eyvan/locales';
import * as z from 'zod/mini';

const chosenEdition = z.object({
  collection: z.enum(['news', 'events']),
  id: z.string(),
  language: z.enum(localeCodes),
  title: z.string(),
  /** An original that readers have, and that was written on since: what kind of change it is, is asked. */
  isChanged: z.boolean(),
});
/** An edition that somebody has chosen on the desk, to release it together with others. */
export type Chosen = z.infer<typeof chosenEdition>;

/** What is chosen; `isOn`: whether anything can be chosen just now. */
const choice = z.object({ isOn: z.boolean(), editions: z.array(chosenEdition) });
export type Choice = z.infer<typeof choice>;

export const nothingChosen: Choice = { isOn: false, editions: [] };

/** What was kept in a tab; nothing chosen where that is no choice. */
export function parseChoice(kept: string | null): Choice {
  try {
    return choice.safeParse(JSON.parse(kept ?? 'null')).data ?? nothingChosen;
  } catch {
    // It is no JSON: nobody but us writes it, and nothing is lost.
    return nothingChosen;
  }
}

const isSame = (one: Chosen, other: Chosen) => one.collection === other.collection && one.id === other.id;

export const isChosen = ({ editions }: Choice, edition: Chosen): boolean =>
  editions.some((one) => isSame(one, edition));

/** With an edition where it was not chosen, without it where it was. */
export const toggle = (chosen: Choice, edition: Chosen): Choice => ({
  ...chosen,
  editions: isChosen(chosen, edition)
    ? chosen.editions.filter((one) => !isSame(one, edition))
    : [...chosen.editions, edition],
});
