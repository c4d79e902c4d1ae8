import { fileURLToPath } from 'node:url';

/** How to start a script of `fixtures/` in a process of its own, which has Jest's environment, but not its options. */
export function toFixture(name: string, args: string[], options: string[] = []) {
  const { NODE_OPTIONS: _ofJest, ...env } = process.env;
  const script = fileURLToPath(new URL(`./fixtures/${name}.ts`, import.meta.url));
  // Lexical's development entries wait for each other at times: see boot-payload.ts.
  const allArgs = ['--conditions=production', ...options, '--import', 'tsx', script, ...args];
  return { program: process.execPath, args: allArgs, env };
}
