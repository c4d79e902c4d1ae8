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
}

export const toGoals = ({
  apiOverRest,
  apiOverLeanestRest,
  publishP95Ms,
  listGrowth,
  scriptsKb,
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
];
