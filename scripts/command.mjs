// Runs one of the CMS's commands with the environment of `npm start`: `npm run import`, `npm run republish` …
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { commands } from './lib/commands.mjs';
import { isEdgeRunning } from './lib/edge.mjs';
import { prepareEnvironment } from './lib/environment.mjs';
import { installMissing } from './lib/install.mjs';
import { root } from './lib/run.mjs';

const [name, ...args] = process.argv.slice(2);

await installMissing(console.log);
// The newsroom as it is running: publications hold the public address, which is then the edge's.
const hasEdge = isEdgeRunning(prepareEnvironment().DATA_DIR);
const child = spawn(process.execPath, ['--import', 'tsx', commands[name], ...args], {
  cwd: join(root, 'apps/cms'),
  env: { ...process.env, ...prepareEnvironment(process.env, { hasEdge }), NODE_ENV: 'production' },
  stdio: 'inherit',
});
child.once('exit', (code) => process.exit(code ?? 1));
