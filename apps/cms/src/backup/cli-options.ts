import { parseArgs } from 'node:util';
import { messageOf } from '../platform/errors/read-error';

/** What is asked of `npm run backup` or `npm run restore`. */
export interface CliOptions {
  /** As it was typed. */
  file: string;
  isReplacing: boolean;
}

const usage = {
  backup: 'name one FILE to write: npm run backup -- FILE',
  restore: 'name one FILE to read: npm run restore -- FILE [--replace]',
};

/** The command line, checked. @throws Error with one line */
export function parseCli(command: 'backup' | 'restore', args: string[]): CliOptions {
  const replace = { type: 'boolean' } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: command === 'restore' ? { replace } : {} });
  } catch (error) {
    // Node's own words, without the hint on how to write a positional argument.
    throw new Error(`${messageOf(error).split('. ')[0]}; ${usage[command]}`, { cause: error });
  }
  const [file, ...others] = parsed.positionals;
  if (!file || others.length > 0) throw new Error(usage[command]);
  return { file, isReplacing: Boolean(parsed.values.replace) };
}
