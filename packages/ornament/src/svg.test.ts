import { drawLogo, drawMark, drawPlate, dyes } from './index';
import type { FieldCode, PlateOptions } from './index';

const fields = Object.keys(dyes) as FieldCode[];
const plate = (options: Partial<PlateOptions> = {}) =>
  drawPlate({ seed: '4f7k2q9d', field: 'music', width: 1600, height: 900, ...options });

/** Sixty seeds reach every composition and every ground. */
const seeds = Array.from({ length: 60 }, (_, index) => `item-${index}`);
const plates = seeds.map((seed, index) => plate({ seed, field: fields[index % fields.length]! }));
const marks = fields.map((field) => drawMark({ field }));

/** Names of the tags left open; throws at one that closes what is not open. */
function listOpenTags(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of svg.matchAll(
    /<(\/?)(\w+)(?: [\w:-]+="[^"<>&]*")*(\/?)>/g,
  )) {
    if (closing && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    if (!closing && !selfClosing) open.push(name);
  }
  return open;
}

describe('every drawing', () => {
  const drawings = [...plates, ...marks, drawLogo()];

  it('is well-formed: tags balance, and nothing but tags is left', () => {
    for (const svg of drawings) {
      expect(listOpenTags(svg)).toEqual([]);
      expect(svg.replace(/<[^<>]*>/g, '')).toBe('');
    }
  });

  it('has sound paths of whole knots', () => {
    for (const [, path] of drawings.join('').matchAll(/ d="([^"]*)"/g)) {
      expect(path).toMatch(/^(M\d+ \d+([hv]-?\d+|H\d+)+z)+$/);
    }
  });

  it('is safe to inline many times: no scripts, ids, links or styles', () => {
    expect(drawings.join('')).not.toMatch(/script|\bid=|href|style|\bon\w+=|NaN|undefined/i);
  });
});

describe('drawPlate', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(plate()).toBe(plate());
    expect(new Set(plates).size).toBe(seeds.length);
    expect(plate({ field: 'film' })).not.toBe(plate());
    expect(plate({ scheme: 'dark' })).not.toBe(plate());
  });

  it('keeps the composition when only the scheme changes', () => {
    const withoutColours = (svg: string) => svg.replace(/#[0-9a-f]{6}/gi, '');
    expect(withoutColours(plate({ scheme: 'dark' }))).toBe(withoutColours(plate({ scheme: 'light' })));
  });

  it.each([
    [1600, 900],
    [1200, 630],
    [1200, 1200],
    [320, 180],
  ])('stays under 40 KB at %i × %i', (width, height) => {
    for (const seed of seeds.slice(0, 20)) {
      const svg = plate({ seed, width, height });
      expect(svg.length).toBeLessThan(40_000);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    }
  });
});

describe('drawMark', () => {
  it('tells the fields apart without colour', () => {
    expect(new Set(marks).size).toBe(fields.length);
  });

  it('leaves colour and size to CSS, and is hidden from assistive technology', () => {
    for (const svg of [...marks, drawLogo()]) {
      expect(svg).toContain('fill="currentColor"');
      expect(svg).not.toMatch(/#[0-9a-f]{3}|width=|height=/i);
      expect(svg).toContain('aria-hidden="true" focusable="false"');
    }
  });

  it('is small, and changes its quarters with some seeds', () => {
    expect(Math.max(...marks.map((svg) => svg.length))).toBeLessThan(4_000);
    expect(new Set(seeds.map((seed) => drawMark({ field: 'film', seed }))).size).toBe(2);
  });
});
