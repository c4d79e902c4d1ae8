import { createReadStream } from 'node:fs';

/** The lines of a file, one after the other. Divided by U+000A alone: JSON may hold the other ends of lines as they are. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}
