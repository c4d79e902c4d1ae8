import type { Payload } from 'payload';
import { askTogether, type Asker } from '../database/ask-together';
import { idOf } from '../database/id-of';

const findPerson = askTogether<{ name?: string }>({ collection: 'users', by: 'id', select: { name: true } });

/** Cells of a list are drawn without a request; what they ask for is nobody's secret, so that all may ask as one. */
const askers = new WeakMap<Payload, Asker>();

function askerOf(payload: Payload): Asker {
  const known = askers.get(payload) ?? { payload };
  askers.set(payload, known);
  return known;
}

/**
 * The name of one who works inside. Everybody may read that, and only that: what else there is about them is theirs.
 * Names that are asked for side by side, as a list asks for them, cost one question.
 */
export async function findName(payload: Payload, person: unknown): Promise<string | null> {
  const id = idOf(person);
  if (!id) return null;
  const found = await findPerson(askerOf(payload), id);
  return found?.name ?? null;
}
