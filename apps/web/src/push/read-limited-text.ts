/** The body of a request as text; null when it is longer than `mostBytes`, of which no more than that is read. */
export async function readLimitedText(request: Request, mostBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Node's streams of the web are async iterable; TypeScript's DOM library does not say so.
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array> | []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
