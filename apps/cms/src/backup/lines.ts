import { createReadStream } from 'node:fs';

/** The lines of a file, one after the other. Divided by U+000A alone: JSON may hold the other ends of lines as they are. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  const chunks: AsyncIterable<string> = createReadStream(path, 'utf8');
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}
