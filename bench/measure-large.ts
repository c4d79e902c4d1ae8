import { toLargeGoals } from './goals';
import { openHouse } from './house';
import { languages } from './languages';
import { listUrl, measureListTimes, readNewest } from './measure-api';
import { measureMemory } from './memory';
import { say } from './say';
import { settings } from './settings';

/** What takes long: lists at ten and a hundred times the items, and memory after many requests. */
export async function measureLarge() {
  const { items } = settings.large;
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
  say(`Memory of the CMS in ${settings.large.requests} requests …`);
  const cms = await measureMemory(cmsPid, listUrl(house));
  say(`Memory of the site in ${settings.large.requests} requests …`);
  const site = await measureMemory(sitePid, (await readNewest(house))[0]!.url);
  await house.close();
  const [fewest, most] = [listTimes[`at${items[0]}`]!, listTimes[`at${items.at(-1)!}`]!];
  return {
    generationSeconds,
    listTimes,
    memory: { cms, site },
    goals: toLargeGoals({
      listGrowth: most.firstPage.p50Ms / fewest.firstPage.p50Ms,
      deepPageGrowth: most.deepPage.p50Ms / fewest.deepPage.p50Ms,
      memoryGrowthMb: Math.max(cms.growthMb, site.growthMb),
    }),
  };
}

export type LargeResults = Awaited<ReturnType<typeof measureLarge>>;
