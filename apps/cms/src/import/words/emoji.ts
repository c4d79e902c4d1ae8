// Pictographs with what joins and colours them, and flags. Not the signs of ordinary text that Unicode counts in.
const pictographs =
  '(?:(?![©®™‼⁉ℹ↔-↪])\\p{Extended_Pictographic}|[\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}\\u{E0020}-\\u{E007F}\\uFE0F\\u200D\\u20E3])';
const atStart = new RegExp(`^(?:\\s|${pictographs})+`, 'u');
const atEnd = new RegExp(`(?:\\s|${pictographs})+$`, 'u');

/** A line without the pictographs at its ends; one of nothing else stays. */
export function toEdgeless(line: string): string {
  const words = line.replace(atStart, '').replace(atEnd, '');
  return words || line;
}
