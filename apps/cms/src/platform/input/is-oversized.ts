/** The state of a form with the longest text that the fields take has a tenth of these. */
const partsMax = 1_000_000;
const rowsMax = 20_000;
const depthMax = 400;

/** Whether something holds more parts, longer lists or deeper levels than a form ever has. */
export function isOversized(value: unknown): boolean {
  let parts = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length;
    if (depth > depthMax || parts > partsMax) return true;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      const inner: unknown[] = Object.values(one);
      if (Array.isArray(one) && inner.length > rowsMax) return true;
      for (const part of inner) if (typeof part === 'object' && part !== null) next.push(part);
    }
    level = next;
  }
  return false;
}
