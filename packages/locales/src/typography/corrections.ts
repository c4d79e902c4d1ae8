import { mask, masked } from './protect';
import type { Correction, RuleContext, TypographyRule } from './rule';

/** The same change without what stays at its ends: no style is lost that begins or ends there. */
function toSmallest(text: string, { start, end, replacement }: Correction): Correction {
  const found = text.slice(start, end);
  let head = 0;
  while (head < found.length && head < replacement.length && found[head] === replacement[head]) head += 1;
  let tail = 0;
  const tailMax = Math.min(found.length, replacement.length) - head;
  while (tail < tailMax && found.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1;
  return {
    start: start + head,
    end: end - tail,
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

/** In order, without what changes nothing, what overlaps, and what would touch a masked place. */
function settle(hidden: string, corrections: Correction[]): Correction[] {
  const settled: Correction[] = [];
  const inOrder = corrections
    .map((one) => toSmallest(hidden, one))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  for (const one of inOrder) {
    const last = settled.at(-1);
    const isNothing = one.start === one.end && one.replacement === '';
    const isBehind = !last || one.start > last.end || (one.start === last.end && one.end > one.start);
    if (!isNothing && isBehind && !hidden.slice(one.start, one.end).includes(masked)) settled.push(one);
  }
  return settled;
}

/** What a rule would write otherwise in one paragraph, in order. */
export function findCorrections(rule: TypographyRule, text: string, context: RuleContext): Correction[] {
  if (text === '') return [];
  const hidden = mask(text);
  return settle(hidden, rule.find(hidden, context));
}

/** A text with corrections made. */
function applyCorrections(text: string, corrections: readonly Correction[]): string {
  let end = 0;
  let mended = '';
  for (const one of corrections) {
    mended += text.slice(end, one.start) + one.replacement;
    end = one.end;
  }
  return mended + text.slice(end);
}

/** One correction can make room for the next: a doubled space before a mark goes in two steps. */
const roundsMax = 8;

/**
 * The runs of one paragraph as a rule sets them: they are looked at as one text, so that a word may be bold in its
 * middle, and each keeps its own characters. Nothing is left to correct afterwards.
 */
export function mendRuns(rule: TypographyRule, runs: readonly string[], context: RuleContext): string[] {
  let mended = [...runs];
  for (let round = 0; round < roundsMax; round += 1) {
    const corrections = findCorrections(rule, mended.join(''), context);
    if (corrections.length === 0) return mended;
    mended = applyToRuns(mended, corrections);
  }
  return mended;
}

/** Corrections of the joined text, each in the run that it begins in; what stands there is taken from those it covers. */
function applyToRuns(runs: readonly string[], corrections: readonly Correction[]): string[] {
  const starts: number[] = [];
  let length = 0;
  for (const run of runs) {
    starts.push(length);
    length += run.length;
  }
  const homeOf = ({ start, end }: Correction) => {
    // An insertion at the border of two runs goes to the end of the first.
    const at = start === end && start > 0 ? start - 1 : start;
    return starts.findLastIndex((from, index) => from <= at && runs[index] !== '');
  };
  const homes = corrections.map(homeOf);
  return runs.map((run, index) => {
    const from = starts[index]!;
    const to = from + run.length;
    const own = corrections.flatMap((one, place): Correction[] => {
      const isHome = homes[place] === index;
      const start = Math.max(one.start, from);
      const end = Math.min(one.end, to);
      if (!isHome && end <= start) return [];
      return [
        { start: start - from, end: Math.max(start, end) - from, replacement: isHome ? one.replacement : '' },
      ];
    });
    return applyCorrections(run, own);
  });
}

/** One paragraph as a rule sets it: see `mendRuns`. */
export const mendText = (rule: TypographyRule, text: string, context: RuleContext): string =>
  mendRuns(rule, [text], context)[0]!;
