// `npm run bench`: speed, side by side, in one run. Prints tables, and writes bench/results.json, or results-large.json.
import { buildStale } from '../scripts/lib/build.mjs';
import { closeAll } from './ending';
import { loadAverage } from './machine';
import { measureLarge } from './measure-large';
import { measureStandard } from './measure-standard';
import { printLargeResults, printResults } from './print-results';
import { saveResults } from './save-results';
import { say } from './say';
import { isLarge, runMaxMs, settings } from './settings';

/** What does not close by then is left to itself. */
const closeMaxMs = 60_000;

let isEnding = false;
async function end(code: number) {
  if (isEnding) return;
  isEnding = true;
  setTimeout(() => process.exit(1), closeMaxMs).unref();
  await closeAll();
  process.exit(code);
}

async function measureAndPrint() {
  if (isLarge) {
    const results = await measureLarge();
    printLargeResults(results);
    return results;
  }
  const results = await measureStandard();
  printResults(results);
  return results;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.once(signal, () => void end(code));
process.once('uncaughtException', (error) => {
  console.error(error);
  void end(1);
});
setTimeout(() => {
  console.error(`It took longer than ${runMaxMs / 60_000} minutes, and was stopped`);
  void end(1);
}, runMaxMs);

const loadBefore = loadAverage();
if (loadBefore > 1) say(`The machine is busy (load average ${loadBefore}): the figures will say less.`);
try {
  await buildStale(say);
  const results = await measureAndPrint();
  if (settings.isQuick)
    console.log('A quick run only shows that everything works: its figures are not kept.');
  else await saveResults(results, loadBefore);
  await end(0);
} catch (error) {
  if (!isEnding) console.error(error);
  await end(1);
}
