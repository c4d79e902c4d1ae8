import { round } from './quantile';

/** What is promised, and whether this run kept it. */
export interface Goal {
  name: string;
  goal: string;
  measured: string;
  isMet: boolean;
}

export interface Measured {
  apiOverRest: number;
  apiOverLeanestRest: number;
  publishP95Ms: number;
  listGrowth: number;
  scriptsKb: number;
  edgeOverFile: { name: string; ratio: number };
  deskP95Ms: number;
}

export const toGoals = ({
  apiOverRest,
  apiOverLeanestRest,
  publishP95Ms,
  listGrowth,
  scriptsKb,
  edgeOverFile,
  deskP95Ms,
}: Measured): Goal[] => [
  {
    name: "API list against Payload's REST",
    goal: 'at least 5 times the requests per second',
    measured: `${round(apiOverRest)} times (${round(apiOverLeanestRest)} times the leanest)`,
    isMet: apiOverRest >= 5,
  },
  {
    name: 'Publish to visible',
    goal: 'p95 within 1000 ms',
    measured: `${round(publishP95Ms, 0)} ms`,
    isMet: publishP95Ms <= 1000,
  },
  {
    name: 'List time at ten times the items',
    goal: 'less than 1.5 times (p50)',
    measured: `${round(listGrowth, 2)} times`,
    isMet: listGrowth < 1.5,
  },
  {
    name: 'Client scripts of an article page',
    goal: 'within 10 KB, compressed',
    measured: `${scriptsKb} KB`,
    isMet: scriptsKb <= 10,
  },
  {
    name: 'The edge against a file',
    goal: 'at least 0.9 of the requests per second',
    measured: `${round(edgeOverFile.ratio, 2)} (${edgeOverFile.name}, the least)`,
    isMet: edgeOverFile.ratio >= 0.9,
  },
  {
    name: 'The desk and each of its filters',
    goal: 'p95 within 1000 ms',
    measured: `${round(deskP95Ms, 0)} ms (the slowest)`,
    isMet: deskP95Ms <= 1000,
  },
];

/** A hundred times the items, many requests, and many saves. */
export const toLargeGoals = ({
  listGrowth,
  deepPageGrowth,
  memoryGrowthMb,
}: Record<'listGrowth' | 'deepPageGrowth' | 'memoryGrowthMb', number>): Goal[] => [
  {
    name: 'List time at a hundred times the items',
    goal: 'first page and deep page less than 2 times (p50)',
    measured: `${round(listGrowth, 2)} and ${round(deepPageGrowth, 2)} times`,
    isMet: Math.max(listGrowth, deepPageGrowth) < 2,
  },
  {
    name: 'Memory that many requests and saves leave behind',
    goal: 'less than 150 MB, in the CMS and in the site',
    measured: `${round(memoryGrowthMb)} MB`,
    isMet: memoryGrowthMb < 150,
  },
];
