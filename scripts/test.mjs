// `npm test`: everything that CI runs, in order; the first part that fails does not stop the others.
// `npm run check` is the quick half: formatting, lint, types, generated files and unit tests.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from './lib/build.mjs';
import { installMissing } from './lib/install.mjs';
import { bin, run, runAndListen } from './lib/run.mjs';

const isQuick = process.argv.includes('--check');
const reports = mkdtempSync(join(tmpdir(), 'eyvan-reports-'));
const count = { passed: 0, failed: 0 };
const timings = [];

/** Runs a part. Its line in the report stands where it was begun. */
async function part(name, act, say = console.log) {
  const begun = Date.now();
  const at = timings.push(name) - 1;
  say(`\n── ${name}`);
  const { passed, failed } = await act(say);
  count.passed += passed;
  count.failed += failed;
  timings[at] =
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${name}`;
}

/** Runs parts at the same time that have nothing to do with each other; each says what it has to say at its end. */
const partsAtOnce = (...rows) =>
  Promise.all(
    rows.map(async (row) => {
      for (const [name, act] of row) {
        const said = [];
        await part(name, act, (line) => said.push(line));
        console.log(said.join('\n'));
      }
    }),
  );

/** A part that either holds or does not counts as one test. */
const whole = (command, args) => async (say) => {
  const { code, output } = await runAndListen(command, args);
  if (output) say(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Jest counts for itself. A run that dies before it has counted has failed, and so has one that skipped anything. */
function countIn(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.numRuntimeErrorTestSuites + report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/**
 * Unit tests, workspace by workspace. The quick half takes the last answer where nothing has changed that a workspace
 * can depend on (turbo.json); `npm test` asks all of them.
 */
async function unitTests() {
  const reports = [
    '',
    ...readdirSync('packages').map((name) => `packages/${name}/`),
    'apps/cms/',
    'apps/web/',
  ].map((workspace) => `${workspace}.cache/unit.json`);
  for (const report of reports) rmSync(report, { force: true });
  const args = ['run', 'unit', '--continue', '--concurrency=2', '--output-logs=errors-only'];
  const code = await run(bin('turbo'), isQuick ? args : [...args, '--force']);
  const counts = reports.map((report) => countIn(report, 0));
  const sum = (name) => counts.reduce((all, one) => all + one[name], 0);
  const failed = sum('failed');
  return { passed: sum('passed'), failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Jest of one config, from its beginning to its end. */
const jest = (config, name, more) => async () => {
  const file = join(reports, `${name}.json`);
  const { MONGODB_URL: _ofOneRunOnly, ...given } = process.env;
  const env = { ...given, ...more, TZ: 'UTC', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  const args = ['-c', config, '--ci', '--json', '--outputFile', file];
  const code = await run(bin('jest'), args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return countIn(file, code);
};

/** By the content of a file, not by its time: a checkout gives every file the time of its own. */
const cache = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', `.cache/${name}`];

const integration = (name, more) => jest('jest.integration.config.mjs', name, more);

/** What runs on a database: all of it on SQLite, and what can on the other one, too. */
async function testsOnDatabases() {
  // Not at the top: what it imports is installed by then.
  const { startMongodb } = await import('./lib/mongodb.mjs');
  await part('integration on SQLite', integration('integration'));
  const server = await startMongodb();
  const more = server ? { MONGODB_URL: server.url } : {};
  if (server) await part(`integration on ${server.name}`, integration('integration-mongodb', more));
  // `.ci/run` says that they must run; elsewhere it is said that they did not.
  else if (process.env.REQUIRE_MONGODB === '1')
    await part('tests on MongoDB: nothing there to run them on', async () => ({ passed: 0, failed: 1 }));
  else console.log('\n── tests on MongoDB: not run, as there is no MONGODB_URL and no mongod');
  await part(
    server ? `journeys, on ${server.name} too` : 'journeys',
    jest('jest.e2e.config.mjs', 'journeys', more),
  );
  await server?.stop();
}

const build = async () => {
  try {
    await buildStale(console.log);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
};

await installMissing(console.log);
// Alone: it writes the files that the others read.
await part('generated files are fresh', whole('node', ['scripts/generate.mjs', '--check']));
await partsAtOnce(
  [['unit tests', unitTests]],
  [
    ['formatting', whole(bin('prettier'), ['--check', '--log-level=warn', ...cache('prettier'), '.'])],
    ['lint', whole(bin('eslint'), [...cache('eslint'), '.'])],
    [
      'cycles',
      whole(bin('oxlint'), [
        '--tsconfig',
        'apps/cms/tsconfig.json',
        'apps',
        'packages',
        'e2e',
        'bench',
        'scripts',
      ]),
    ],
    ['what nobody asks for', whole(bin('knip'), ['-c', 'knip.config.mjs', '--no-progress'])],
    ['types', whole(bin('turbo'), ['run', 'typecheck', '--output-logs=errors-only'])],
    ['types of journeys', whole(bin('tsc'), ['-p', 'e2e'])],
    ['types of measurements', whole(bin('tsc'), ['-p', 'bench'])],
  ],
);
if (!isQuick) {
  await part('build', build);
  await testsOnDatabases();
}
rmSync(reports, { recursive: true });

console.log(`\n${timings.join('\n')}\n\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
