// `npm run bench`: speed, side by side, in one run. Writes bench/results.json, and prints it as a table.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildStale } from '../scripts/lib/build.mjs';
import { root } from '../scripts/lib/run.mjs';
import { toGoals } from './goals';
import { openHouse, type House } from './house';
import { measureLoads } from './load';
import { loadAverage, machine, versions } from './machine';
import { measureApi, measureListTimes, readNewest } from './measure-api';
import { weighPages } from './page-weight';
import { measurePublishing } from './publish-to-visible';
import { printResults } from './print-results';
import { languages } from './languages';
import { runMaxMs, settings } from './settings';
import { signIn } from './staff';

const { few, many } = settings;
const begun = Date.now();
const say = (line: string) =>
  console.log(`[${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${line}`);

async function measure(house: House) {
  say('Seeding a newsroom of its own …');
  await house.seed();
  say(`Generating ${few} news items in ${languages.length} languages …`);
  await house.generate(0, few);
  await house.start();
  say(`Lists at ${few} items …`);
  const listsAtFew = await measureListTimes(house);
  await house.stop();
  say(`Generating ${many - few} more …`);
  await house.generate(few, many);
  await house.start();
  say(`Lists at ${many} items …`);
  const listsAtMany = await measureListTimes(house);
  const staff = await signIn(house);
  say("The API and Payload's REST …");
  const api = await measureApi(house, staff);
  say('The article page of the site …');
  const [newest] = await readNewest(house);
  const article = newest!.url;
  const site = await measureLoads({
    articlePage: { url: article },
    articlePageGzip: { url: article, headers: { 'accept-encoding': 'gzip' } },
  });
  const articleWeights = await weighPages({
    [languages[0]]: article,
    ...Object.fromEntries(newest!.alternates.map(({ locale, url }) => [locale, url])),
  });
  say(`Publishing ${settings.publications} times …`);
  const publishToVisible = await measurePublishing(house, staff);
  return {
    requestsPerSecond: { ...api, ...site },
    listTimes: { [`at${few}`]: listsAtFew, [`at${many}`]: listsAtMany },
    publishToVisible,
    articleWeights,
    goals: toGoals({
      apiOverRest: api.apiList.requestsPerSecond / api.payloadRestList.requestsPerSecond,
      apiOverLeanestRest: api.apiList.requestsPerSecond / api.payloadRestListLeanest.requestsPerSecond,
      publishP95Ms: publishToVisible.both.p95Ms,
      listGrowth: listsAtMany.firstPage.p50Ms / listsAtFew.firstPage.p50Ms,
      scriptsKb: Math.max(...Object.values(articleWeights).map(({ scriptsKb }) => scriptsKb)),
    }),
  };
}

export type Results = Awaited<ReturnType<typeof measure>>;

async function save(results: Results): Promise<void> {
  const file = join(root, 'bench/results.json');
  const { connections, seconds, askings } = settings;
  const how = { connections, seconds, askings, publications: settings.publications };
  const data = { items: many, languages, publications: many * languages.length };
  const all = {
    date: new Date().toISOString(),
    machine: machine(),
    versions: versions(),
    loadBefore,
    data,
    how,
    ...results,
  };
  writeFileSync(file, await format(JSON.stringify(all), { ...(await resolveConfig(file)), filepath: file }));
}

let isEnding = false;
async function end(house: House, code: number) {
  if (isEnding) return;
  isEnding = true;
  await house.close();
  process.exit(code);
}

const loadBefore = loadAverage();
if (loadBefore > 1) say(`The machine is busy (load average ${loadBefore}): the figures will say less.`);
await buildStale(say);
const house = await openHouse();
process.once('SIGINT', () => void end(house, 130));
process.once('SIGTERM', () => void end(house, 143));
const watch = setTimeout(() => {
  console.error(`It took longer than ${runMaxMs / 60_000} minutes, and was stopped`);
  void end(house, 1);
}, runMaxMs);
try {
  const results = await measure(house);
  printResults(results);
  if (settings.isQuick)
    console.log('A quick run only shows that everything works: its figures are not kept.');
  else await save(results);
  clearTimeout(watch);
  await end(house, 0);
} catch (error) {
  console.error(error);
  await end(house, 1);
}
