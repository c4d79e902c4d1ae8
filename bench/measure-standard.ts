import { compareDatabases } from './compare-databases';
import { checkEdgeTools, measureEdge } from './edge/measure-edge';
import { toGoals } from './goals';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { languages } from './languages';
import { measureLoads } from './load';
import { measureDesk } from './measure-desk';
import { listPath, measureApi, measureListTimes, readNewest } from './measure-api';
import { weighPages } from './page-weight';
import { measurePublishing } from './publish-to-visible';
import { say } from './say';
import { settings } from './settings';
import { signIn } from '@eyvan/test-kit';

const { few, many } = settings;

async function measureListsAtBoth(newsroom: Newsroom) {
  say('Seeding a newsroom of its own …');
  await newsroom.seed();
  say(`Generating ${few} news items in ${languages.length} languages …`);
  await newsroom.generate(0, few);
  await newsroom.start();
  say(`Lists at ${few} items …`);
  const atFew = await measureListTimes(newsroom);
  await newsroom.stop();
  say(`Generating ${many - few} more …`);
  await newsroom.generate(few, many);
  await newsroom.start();
  say(`Lists at ${many} items …`);
  return { atFew, atMany: await measureListTimes(newsroom) };
}

async function measureArticle(newsroom: Newsroom) {
  const [newest] = await readNewest(newsroom);
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
  const edge = await measureEdge(newsroom, { article: new URL(article).pathname, apiList: listPath });
  return { site, articleWeights, edge };
}

const findLeast = (edge: Awaited<ReturnType<typeof measureEdge>>) =>
  Object.entries(edge)
    .map(([name, { file }]) => ({ name, ratio: file.asShipped.ratio }))
    .reduce((least, one) => (one.ratio < least.ratio ? one : least));

/** What can be measured within minutes. */
export async function measureStandard() {
  checkEdgeTools();
  const newsroom = await openNewsroom({ hasRestIndex: true });
  const { atFew, atMany } = await measureListsAtBoth(newsroom);
  const editor = await signIn(newsroom.cmsUrl, newsroom.editor);
  say("The API and Payload's REST …");
  const api = await measureApi(newsroom, editor);
  const { site, articleWeights, edge } = await measureArticle(newsroom);
  say(`Publishing ${settings.publications} times …`);
  const publishToVisible = await measurePublishing(newsroom, editor, settings.publications);
  await newsroom.close();
  const deskTimes = await measureDesk();
  const databases = await compareDatabases();
  return {
    requestsPerSecond: { ...api, ...site },
    edgeAgainstFile: edge,
    listTimes: { [`at${few}`]: atFew, [`at${many}`]: atMany },
    publishToVisible,
    deskTimes,
    databases,
    articleWeights,
    goals: toGoals({
      apiOverRest: api.apiList.requestsPerSecond / api.payloadRestList.requestsPerSecond,
      apiOverLeanestRest: api.apiList.requestsPerSecond / api.payloadRestListLeanest.requestsPerSecond,
      publishP95Ms: publishToVisible.both.p95Ms,
      listGrowth: atMany.firstPage.p50Ms / atFew.firstPage.p50Ms,
      scriptsKb: Math.max(...Object.values(articleWeights).map(({ scriptsKb }) => scriptsKb)),
      edgeOverFile: findLeast(edge),
      deskP95Ms: Math.max(...Object.values(deskTimes).map(({ p95Ms }) => p95Ms)),
    }),
  };
}

export type StandardResults = Awaited<ReturnType<typeof measureStandard>>;
