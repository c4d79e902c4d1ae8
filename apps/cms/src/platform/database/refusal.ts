/** A database that a newsroom cannot be kept in: said in one line to whoever starts it, and nothing is begun. */
export class DatabaseRefusal extends Error {
  override name = 'DatabaseRefusal';

  constructor(reason: string) {
    super(`The database ${reason}`);
  }
}

/** For `catch`, at a start: one line and exit code 1, where others get a stack to look into. */
export function endWhereRefused(error: unknown): never {
  // By its name, as Next loads this module more than once.
  if (!(error instanceof Error) || error.name !== 'DatabaseRefusal') throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
