// `npm run dev`: both apps with reload, on the data of `npm start`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDemo, prepareEnvironment } from './lib/environment.mjs';
import { runCommand } from './lib/processes.mjs';
import { installMissing } from './lib/install.mjs';
import { root } from './lib/run.mjs';

await installMissing(console.log);
const env = prepareEnvironment();
if (isDemo())
  console.log((await runCommand('Loading the sample newsroom', 'src/commands/seed.ts', env)).trim());

const next = join(root, 'node_modules/next/dist/bin/next');
// Next serves from a process that it starts itself: this goes on to it.
const bound = `--import=${pathToFileURL(join(root, 'scripts/lib/bound-dev.mjs'))}`;
const NODE_OPTIONS = [process.env.NODE_OPTIONS, bound].filter(Boolean).join(' ');
const start = (app, port) =>
  spawn(process.execPath, [next, 'dev', '-p', port], {
    cwd: join(root, 'apps', app),
    env: { ...process.env, ...env, NODE_ENV: 'development', NODE_OPTIONS, TZ: 'UTC' },
    stdio: 'inherit',
  });
const apps = [start('cms', env.CMS_PORT), start('web', env.PORT)];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => apps.forEach((app) => app.kill('SIGTERM')));
