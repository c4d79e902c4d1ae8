// `npm run generate`: all generated files. With `--check` it says which are not fresh, and changes nothing.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, root, runQuietly } from './lib/run.mjs';

const isCheck = process.argv.includes('--check');
const cms = join(root, 'apps/cms');

/** Payload's generators need a CMS environment; nothing of it comes into what they write. */
const env = {
  ...process.env,
  DATA_DIR: mkdtempSync(join(tmpdir(), 'eyvan-generate-')),
  PAYLOAD_SECRET: 'needed to read the configuration, used for nothing',
  REVALIDATE_SECRET: 'needed to read the configuration, used for nothing',
  PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
  // Lexical's development entries wait for each other at times: see boot-payload.ts.
  NODE_OPTIONS: '--conditions=production',
};
const payload = (verb) => runQuietly(`payload ${verb}`, bin('payload'), [verb], { cwd: cms, env });

const files = [
  { file: 'apps/cms/src/payload-types.ts', make: () => payload('generate:types') },
  { file: 'apps/cms/src/app/(payload)/admin/importMap.js', make: () => payload('generate:importmap') },
  {
    file: 'packages/contract/openapi.json',
    make: () => runQuietly('openapi', process.execPath, ['--import', 'tsx', 'scripts/generate-openapi.ts']),
  },
];

const stale = [];
for (const { file, make } of files) {
  const path = join(root, file);
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  await make();
  const after = readFileSync(path, 'utf8');
  if (before === after) continue;
  stale.push(file);
  if (isCheck && before) writeFileSync(path, before);
}

if (stale.length > 0)
  console.log(`${isCheck ? 'Not fresh (npm run generate)' : 'Written'}: ${stale.join(', ')}`);
if (isCheck && stale.length > 0) process.exitCode = 1;
