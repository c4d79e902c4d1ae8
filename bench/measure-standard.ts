import { compareDatabases } from './compare-databases';
import { checkEdgeTools, measureEdge } from './edge/measure-edge';
import { toGoals } from './goals';
import { openHouse, type House } from './house';
import { languages } from './languages';
import { measureLoads } from './load';
import { listPath, measureApi, measureListTimes, readNewest } from './measure-api';
import { weighPages } from './page-weight';
import { measurePublishing } from './publish-to-visible';
import { say } from './say';
import { settings } from './settings';
import { signIn } from './staff';

const { few, many } = settings;

async function measureListsAtBoth(house: House) {
  say('Seeding a newsroom of its own …');
  await house.seed();
  say(`Generating ${few} news items in ${languages.length} languages …`);
  await house.generate(0, few);
  await house.start();
  say(`Lists at ${few} items …`);
  const atFew = await measureListTimes(house);
  await house.stop();
  say(`Generating ${many - few} more …`);
  await house.generate(few, many);
  await house.start();
  say(`Lists at ${many} items …`);
  return { atFew, atMany: await measureListTimes(house) };
}

async function measureArticle(house: House) {
  const [newest] = await readNewest(house);
  const article = newest!.url;
  say('The article page of the site …');
  const site = await measureLoads({
    articlePage: { url: article },
    articlePageGzip: { url: article, headers: { 'accept-encoding': 'gzip' } },
  });
  const articleWeights = await weighPages({
    [languages[0]]: article,
    ...Object.fromEntries(newest!.alternates.map(({ locale, url }) => [locale, url])),
  });
  say('The edge against files …');
  const edge = await measureEdge(house, { article: new URL(article).pathname, apiList: listPath });
  return { site, articleWeights, edge };
}

const findLeast = (edge: Awaited<ReturnType<typeof measureEdge>>) =>
  Object.entries(edge)
    .map(([name, { file }]) => ({ name, ratio: file.asShipped.ratio }))
    .reduce((least, one) => (one.ratio < least.ratio ? one : least));

/** What can be measured within minutes. */
export async function measureStandard() {
  checkEdgeTools();
  const house = await openHouse({ hasRestIndex: true });
  const { atFew, atMany } = await measureListsAtBoth(house);
  const staff = await signIn(house);
  say("The API and Payload's REST …");
  const api = await measureApi(house, staff);
  const { site, articleWeights, edge } = await measureArticle(house);
  say(`Publishing ${settings.publications} times …`);
  const publishToVisible = await measurePublishing(house, staff, settings.publications);
  await house.close();
  const databases = await compareDatabases();
  return {
    requestsPerSecond: { ...api, ...site },
    edgeAgainstFile: edge,
    listTimes: { [`at${few}`]: atFew, [`at${many}`]: atMany },
    publishToVisible,
    databases,
    articleWeights,
    goals: toGoals({
      apiOverRest: api.apiList.requestsPerSecond / api.payloadRestList.requestsPerSecond,
      apiOverLeanestRest: api.apiList.requestsPerSecond / api.payloadRestListLeanest.requestsPerSecond,
      publishP95Ms: publishToVisible.both.p95Ms,
      listGrowth: atMany.firstPage.p50Ms / atFew.firstPage.p50Ms,
      scriptsKb: Math.max(...Object.values(articleWeights).map(({ scriptsKb }) => scriptsKb)),
      edgeOverFile: findLeast(edge),
    }),
  };
}

export type StandardResults = Awaited<ReturnType<typeof measureStandard>>;
