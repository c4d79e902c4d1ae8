/** Draws the next number of a repeatable sequence, in [0, 1). */
export type Random = () => number;

/** FNV-1a, 32 bits: spreads similar item ids far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) {
    value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  }
  return value >>> 0;
}

/** A repeatable sequence for a seed: mulberry32 on the FNV-1a hash. The same seed weaves the same cloth. */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the choices, each as likely as the others. */
export function pick<Choice>(random: Random, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}
