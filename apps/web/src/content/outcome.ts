import { NotFoundError, ProblemError, WithdrawnError } from '@eyvan/client';
import { problemTypes, type Alternate, type Withdrawal } from '@eyvan/contract';

/** Why there is nothing to show; each has a page of its own. */
export type Missing =
  | { kind: 'notInThisLanguage'; alternates: Alternate[] }
  | { kind: 'withdrawn'; alternates: Alternate[]; withdrawal: Withdrawal | null }
  | { kind: 'unknown' | 'languageOff' };

/** What can be said of something that a reader asked for by its name. */
export type Outcome<Item> = { kind: 'found'; item: Item } | Missing;

export const unknown = { kind: 'unknown' } as const satisfies Missing;

/** Nothing is shown in a language that the newsroom has turned off. */
export const languageOff = { kind: 'languageOff' } as const satisfies Missing;

function toMissing(error: unknown): Missing {
  if (error instanceof WithdrawnError) {
    const { alternates = [], withdrawal = null } = error.problem;
    return { kind: 'withdrawn', alternates, withdrawal };
  }
  if (error instanceof NotFoundError) {
    const { type, alternates = [] } = error.problem;
    return type === problemTypes.notInThisLanguage ? { kind: 'notInThisLanguage', alternates } : unknown;
  }
  // The names in an address are a reader's: one that the API refuses is one that does not exist.
  if (error instanceof ProblemError && error.problem.status === 400) return unknown;
  // Anything else says nothing about the item. Thrown, it leaves the last good page where it is.
  throw error;
}

/** Waits for an answer about one thing. @throws whatever the client throws, but for 400, 404 and 410 */
export async function toOutcome<Item>(answer: Promise<Item>): Promise<Outcome<Item>> {
  try {
    return { kind: 'found', item: await answer };
  } catch (error) {
    return toMissing(error);
  }
}
