import { readdirSync, readFileSync } from 'node:fs';
import { lengthMax } from './lengths';

/** The lengths that the name of a field says, wherever it stands. */
const byField: Record<string, number> = {
  headline: lengthMax.title,
  summary: lengthMax.summary,
  byline: lengthMax.byline,
  programme: lengthMax.programme,
  note: lengthMax.correctionNote,
  statusNote: lengthMax.statusNote,
  alt: lengthMax.alt,
  caption: lengthMax.caption,
  credit: lengthMax.credit,
  licence: lengthMax.credit,
  attribution: lengthMax.attribution,
};

const folder = new URL('../../fixtures/v1/', import.meta.url);

function* walk(value: unknown): Generator<[name: string, text: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (typeof child === 'string') yield [name, child];
    else yield* walk(child);
  }
}

test.each(readdirSync(folder))('%s holds no text that is longer than a newsroom may write', (file) => {
  const texts = [...walk(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))];
  const tooLong = texts.filter(([name, text]) => text.length > (byField[name] ?? Infinity));
  expect(tooLong).toEqual([]);
});
