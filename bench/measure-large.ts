import { toLargeGoals } from './goals';
import { openHouse } from './house';
import { languages } from './languages';
import { listUrl, measureListTimes, readNewest } from './measure-api';
import { measureMemoryOfRequests, measureMemoryOfSaves } from './memory';
import { say } from './say';
import { settings } from './settings';
import { signIn } from './staff';

/** What takes long: lists at ten and a hundred times the items, and memory after many requests and saves. */
export async function measureLarge() {
  const { items, requests, saves } = settings.large;
  const house = await openHouse({ languages: [languages[0]] });
  say('Seeding a newsroom of its own …');
  await house.seed();
  const listTimes: Record<string, Awaited<ReturnType<typeof measureListTimes>>> = {};
  const generationSeconds: Record<string, number> = {};
  for (const [index, count] of items.entries()) {
    await house.stop();
    const from = items[index - 1] ?? 0;
    say(`Generating ${count - from} news items …`);
    const begun = Date.now();
    await house.generate(from, count);
    generationSeconds[`to${count}`] = Math.round((Date.now() - begun) / 1000);
    await house.start();
    say(`Lists at ${count} items …`);
    listTimes[`at${count}`] = await measureListTimes(house);
  }
  // Started anew, so that what the lists have left in memory is not counted.
  await house.stop();
  const { cmsPid, sitePid } = await house.start();
  say(`Memory of the CMS in ${requests.times} requests …`);
  const cms = await measureMemoryOfRequests(cmsPid, listUrl(house));
  say(`Memory of the site in ${requests.times} requests …`);
  const site = await measureMemoryOfRequests(sitePid, (await readNewest(house))[0]!.url);
  say(`Memory of the CMS in ${saves.times} saves …`);
  const cmsSaves = await measureMemoryOfSaves(cmsPid, await signIn(house));
  await house.close();
  const [fewest, most] = [listTimes[`at${items[0]}`]!, listTimes[`at${items.at(-1)!}`]!];
  return {
    generationSeconds,
    listTimes,
    memory: { cms, site, cmsSaves },
    goals: toLargeGoals({
      listGrowth: most.firstPage.p50Ms / fewest.firstPage.p50Ms,
      deepPageGrowth: most.deepPage.p50Ms / fewest.deepPage.p50Ms,
      memoryGrowthMb: Math.max(cms.growthMb, site.growthMb, cmsSaves.growthMb),
    }),
  };
}

export type LargeResults = Awaited<ReturnType<typeof measureLarge>>;
