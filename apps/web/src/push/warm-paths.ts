import { Agent, request as send } from 'undici';

const atOnce = 4;
const dispatcher = new Agent({ headersTimeout: 10_000, bodyTimeout: 10_000, connections: atOnce });

async function warm(origin: string, path: string): Promise<void> {
  try {
    const { body } = await send(origin + path, { dispatcher });
    await body.dump();
  } catch (error) {
    // The page is made when a reader asks for it; the push has done what it had to.
    console.warn(
      `${path} was not rebuilt ahead of its readers:`,
      error instanceof Error ? error.message : error,
    );
  }
}

/**
 * Asks this site for its own pages, so that they are made before a reader comes. Never fails. The connections
 * keep it to four at a time; `paths` are of the site, `origin` is how this process reaches itself.
 */
export async function warmPaths(origin: string, paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => warm(origin, path)));
}
