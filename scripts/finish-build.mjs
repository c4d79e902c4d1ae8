// The last step of an app's build, run in its folder: makes Next's standalone output whole, so that it runs anywhere.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleCommands } from './lib/bundle-commands.mjs';
import { root } from './lib/run.mjs';

const app = process.cwd();
const standalone = join(app, '.next/standalone/apps', basename(app));

// Traced because of paths that are put together while running; none of them leads here.
rmSync(join(standalone, 'src'), { recursive: true, force: true });
// But for what Next loads by itself, beside its bundles: the site's cache handler, and the plain JavaScript next to it.
if (existsSync(join(app, 'src/cache')))
  for (const name of readdirSync(join(app, 'src/cache')).filter((file) => file.endsWith('.mjs')))
    cpSync(join(app, 'src/cache', name), join(standalone, 'src/cache', name));
// Next leaves these out, for those who serve them from elsewhere.
cpSync(join(app, '.next/static'), join(standalone, '.next/static'), { recursive: true });
if (existsSync(join(app, 'public')))
  cpSync(join(app, 'public'), join(standalone, 'public'), { recursive: true });
for (const name of ['serve.mjs', 'bound-bodies.mjs'])
  cpSync(join(root, 'scripts/lib', name), join(standalone, name));
// What the CMS opens pictures with, in a process of its own.
if (existsSync(join(app, 'open-picture.mjs')))
  cpSync(join(app, 'open-picture.mjs'), join(standalone, 'open-picture.mjs'));
if (existsSync(join(app, 'src/commands'))) await bundleCommands(app, standalone);
