import { get } from 'node:http';

/** An answer as it comes over the wire. */
export interface RawAnswer {
  body: Buffer;
  type: string;
  encoding: string;
}

/** Asks for one answer and does not decompress it, as `fetch` would. @throws Error when it is not 200 */
export function askRaw(url: string, headers: Record<string, string>): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}`));
        const { 'content-type': type = '', 'content-encoding': encoding = '' } = response.headers;
        resolve({ body: Buffer.concat(chunks), type, encoding });
      });
    });
    asked.once('error', reject);
    asked.setTimeout(10_000, () => asked.destroy(new Error(`${url} was not answered within 10 s`)));
  });
}
