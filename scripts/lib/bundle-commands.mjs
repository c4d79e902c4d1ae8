import { cpSync, lstatSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { commands } from './commands.mjs';
import { root } from './run.mjs';

// What Next finds the files of a standalone build with; it brings it along in this form only.
const { nodeFileTrace } = createRequire(import.meta.url)('next/dist/compiled/@vercel/nft');

/** Our own sources go into the bundle, packages stay what they are. */
const packagesStay = {
  name: 'packages-stay',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
      kind === 'entry-point' || path.startsWith('@eyvan/') ? undefined : { external: true },
    ),
};

/**
 * Bundles the commands of the CMS into `commands/` of its standalone build, and adds what they need of `node_modules`
 * and the server does not: the server has most packages inside its own bundles.
 */
export async function bundleCommands(app, standalone) {
  const outdir = join(app, '.next/commands');
  await build({
    absWorkingDir: app,
    bundle: true,
    entryPoints: Object.entries(commands).map(([out, file]) => ({ in: file, out })),
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
    outdir,
    platform: 'node',
    plugins: [packagesStay],
    splitting: true,
    target: 'node20',
  });
  const entries = Object.keys(commands).map((name) => join(outdir, `${name}.mjs`));
  const { fileList } = await nodeFileTrace(entries, {
    base: root,
    // As `boot-payload.ts` resolves.
    conditions: ['node', 'production'],
    processCwd: app,
  });
  for (const file of fileList) {
    const isPackage = file.includes('node_modules/') && lstatSync(join(root, file)).isFile();
    if (isPackage) cpSync(join(root, file), join(app, '.next/standalone', file));
  }
  cpSync(outdir, join(standalone, 'commands'), { recursive: true });
}
