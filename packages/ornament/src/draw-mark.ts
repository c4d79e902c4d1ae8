import { overlay } from './chart';
import { markGol } from './charts/mark-gol';
import { motifs } from './charts/motifs';
import type { FieldCode } from './dyes';
import { seededRandom } from './seeded-random';
import { trace } from './trace';

/** Which field to draw. A seed decides which two of the four quarters are the lighter ones. */
export interface MarkOptions {
  field: FieldCode;
  seed?: string;
  /** A CSS colour that the drawing has of its own, instead of that of the text around it. Ours: it is not escaped. */
  colour?: string;
}

/**
 * The mark of a creative field: a göl with the motif of the field left open in it, as SVG text without size,
 * in `currentColor`. Decorative: the name of the field has to stand beside it.
 */
export function drawMark({ field, seed, colour }: MarkOptions): string {
  const chart = overlay(markGol, motifs[field]);
  const full = seed && seededRandom(seed)() < 0.5 ? 'Q' : 'q';
  const traceSymbols = (isDrawn: (symbol: string) => boolean) =>
    trace(chart.length, chart.length, (x, y) => isDrawn(chart[y]![x]!));
  const own = colour ? ` color="${colour}"` : '';
  // All four quarters in the lighter tone, two of them again in full: so no seam shows between them.
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"${own} fill="currentColor" aria-hidden="true" focusable="false">` +
    `<g transform="scale(2)"><path fill-opacity=".75" d="${traceSymbols((symbol) => 'qQ'.includes(symbol))}"/>` +
    `<path d="${traceSymbols((symbol) => 'tT'.includes(symbol) || symbol === full)}"/></g></svg>`
  );
}
