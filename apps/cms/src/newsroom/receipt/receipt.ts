import * as z from 'zod/mini';
import { placeKinds, sighting, type PlaceKind, type Sighting } from '../../delivery/receipts/receipt';

/** What `receiptEndpoint` answers. `isOver`: nothing more is looked for. */
const receipt = z.object({ isOver: z.boolean(), sightings: z.array(sighting) });
export type Receipt = z.infer<typeof receipt>;

/** @throws ZodError for anything else */
export const parseReceipt = (json: unknown): Receipt | null => z.nullable(receipt).parse(json);

/** What is said of all places of one kind at one address: the worst that is known of any of them. */
export type Said =
  | { kind: PlaceKind; state: 'gone' | 'still'; at: string }
  | { kind: PlaceKind; state: 'unreachable'; why: string }
  | { kind: PlaceKind; state: 'looking' };

function toSaid(kind: PlaceKind, sightings: Sighting[]): Said {
  const unreachable = sightings.find(({ goneAt, why }) => !goneAt && why);
  if (unreachable?.why) return { kind, state: 'unreachable', why: unreachable.why };
  const still = sightings.find(({ goneAt, stillAt }) => !goneAt && stillAt);
  if (still?.stillAt) return { kind, state: 'still', at: still.stillAt };
  const times = sightings.map(({ goneAt }) => goneAt);
  const last = times.every((at) => at !== null) ? times.toSorted().at(-1) : null;
  return last ? { kind, state: 'gone', at: last } : { kind, state: 'looking' };
}

/** A receipt as it is shown: by address, and by kind of place. */
export function sayReceipt({ sightings }: Receipt): { address: string; places: Said[] }[] {
  const addresses = [...new Set(sightings.map(({ address }) => address))];
  return addresses.map((address) => ({
    address,
    places: placeKinds.flatMap((kind) => {
      const those = sightings.filter((one) => one.address === address && one.kind === kind);
      return those.length > 0 ? [toSaid(kind, those)] : [];
    }),
  }));
}
