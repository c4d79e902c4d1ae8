import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const cms = fileURLToPath(new URL('..', import.meta.url));

/** As in scripts/lib/bundle-commands.mjs: our own sources go into the bundle, packages stay what they are. */
const packagesStay: Plugin = {
  name: 'packages-stay',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
      kind === 'entry-point' || path.startsWith('@eyvan/') ? undefined : { external: true },
    ),
};

/** A script of `fixtures/` in one file, which loads in a third of the time: for tests that start it again and again. */
export async function bundleFixture(name: string) {
  const { NODE_OPTIONS: _ofJest, ...env } = process.env;
  const script = join(cms, '.cache', `${name}-${process.pid}.mjs`);
  await build({
    absWorkingDir: cms,
    bundle: true,
    // Of our sources only one asks where it lies.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(cms, 'src/seed/read-content.ts')).href) },
    entryPoints: [`test/fixtures/${name}.ts`],
    format: 'esm',
    outfile: script,
    platform: 'node',
    plugins: [packagesStay],
    target: 'node20',
  });
  const remove = () => rm(script, { force: true });
  return { program: process.execPath, args: ['--conditions=production', script], env, remove };
}
