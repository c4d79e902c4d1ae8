import { toLargeGoals } from './goals';
import { openNewsroom } from './open-newsroom';
import { languages } from './languages';
import { listUrl, measureListTimes, readNewest } from './measure-api';
import { measureMemoryOfRequests, measureMemoryOfSaves } from './memory';
import { say } from './say';
import { settings } from './settings';
import { signIn } from '@eyvan/test-kit';

/** What takes long: lists at ten and a hundred times the items, and memory after many requests and saves. */
export async function measureLarge() {
  const { items, requests, saves } = settings.large;
  const newsroom = await openNewsroom({ languages: [languages[0]] });
  say('Seeding a newsroom of its own …');
  await newsroom.seed();
  const listTimes: Record<string, Awaited<ReturnType<typeof measureListTimes>>> = {};
  const generationSeconds: Record<string, number> = {};
  for (const [index, count] of items.entries()) {
    await newsroom.stop();
    const from = items[index - 1] ?? 0;
    say(`Generating ${count - from} news items …`);
    const begun = Date.now();
    await newsroom.generate(from, count);
    generationSeconds[`to${count}`] = Math.round((Date.now() - begun) / 1000);
    await newsroom.start();
    say(`Lists at ${count} items …`);
    listTimes[`at${count}`] = await measureListTimes(newsroom);
  }
  // Started anew, so that what the lists have left in memory is not counted.
  await newsroom.stop();
  const { cmsPid, sitePid } = await newsroom.start();
  say(`Memory of the CMS in ${requests.times} requests …`);
  const cms = await measureMemoryOfRequests(cmsPid, listUrl(newsroom));
  say(`Memory of the site in ${requests.times} requests …`);
  const site = await measureMemoryOfRequests(sitePid, (await readNewest(newsroom))[0]!.url);
  say(`Memory of the CMS in ${saves.times} saves …`);
  const cmsSaves = await measureMemoryOfSaves(cmsPid, await signIn(newsroom.cmsUrl, newsroom.editor));
  await newsroom.close();
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
