// The unit tests of the workspace that it is run in, of the root those of `scripts`; counted in `.cache/unit.json`
// there. Turbo runs it for each workspace, and again only where something that it can depend on has changed.
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { bin, root, run } from './lib/run.mjs';

const workspace = relative(root, process.cwd());
// Jest makes no folder for it.
mkdirSync(`${root}${workspace}/.cache`, { recursive: true });
const args = [
  '-c',
  'jest.config.mjs',
  '--ci',
  '--json',
  '--outputFile',
  `${root}${workspace}/.cache/unit.json`,
];
process.exitCode = await run(bin('jest'), [...args, `${root}${workspace || 'scripts'}/`], {
  env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
