/** A column of blocks as it was measured, in pixels: where each begins, and where the last one ends. */
export interface Measured {
  tops: number[];
  end: number;
}

/** Between two blocks of the source at least. */
export const gap = 12;

/**
 * How much room each block of a translation needs below it, so that the block of the source beside it ends before the
 * next one begins. What the source has more blocks than the translation stands beside the last.
 * @param pads the room that was given when the blocks were measured
 * @param heights of the blocks of the source
 */
export function toPads({ tops, end }: Measured, pads: number[], heights: number[]): number[] {
  return tops.map((top, index) => {
    const isLast = index === tops.length - 1;
    const natural = (isLast ? end : tops[index + 1]!) - top - (pads[index] ?? 0);
    const beside = isLast ? heights.slice(index) : heights.slice(index, index + 1);
    const needed = beside.reduce((sum, height) => sum + height + gap, 0);
    return Math.max(0, Math.ceil(needed - natural));
  });
}

/** Where the blocks of the source begin: beside those of the translation, and what there are more below each other. */
export function toSourceTops(tops: number[], heights: number[]): number[] {
  const placed: number[] = [];
  for (const index of heights.keys()) {
    const after = index === 0 ? 0 : placed[index - 1]! + heights[index - 1]! + gap;
    placed.push(tops[index] ?? after);
  }
  return placed;
}
