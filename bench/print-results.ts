import type { Goal } from './goals';
import type { LargeResults } from './measure-large';
import type { StandardResults } from './measure-standard';

const print = (title: string, rows: object) => {
  console.log(`\n${title}`);
  console.table(rows);
};

const printTimes = (listTimes: Record<string, object>) => {
  for (const [name, times] of Object.entries(listTimes)) print(`Time of one answer, ${name}`, times);
};

const printGoals = (goals: Goal[]) =>
  print('Goals', Object.fromEntries(goals.map(({ name, ...goal }) => [name, goal])));

/** The contests as rows: requests a second of each, and beside a file the edge's ratio to it. */
const toEdgeRows = (contests: StandardResults['edgeAgainstFile']) =>
  Object.fromEntries(
    Object.entries(contests).map(([name, { bytes, edge, file }]) => [
      name,
      {
        bytes,
        edge: edge.requestsPerSecond,
        ...Object.fromEntries(
          Object.entries(file).map(([way, { requestsPerSecond, ratio }]) => [
            way,
            `${requestsPerSecond} (${ratio})`,
          ]),
        ),
      },
    ]),
  );

function printDatabases({ items, on }: StandardResults['databases']) {
  for (const { server, apiList, deskTimes, listTimes, publishToVisible } of on) {
    const times = { ...listTimes, publishToVisible: publishToVisible.both, apiListUnderLoad: apiList };
    print(`${items} items on ${server}`, times);
    print(`The desk on ${server}`, deskTimes);
  }
}

/** The results for those who read along. */
export function printResults(results: StandardResults) {
  print('Under load', results.requestsPerSecond);
  print('The edge against a file', toEdgeRows(results.edgeAgainstFile));
  printTimes(results.listTimes);
  print('Publish to visible', results.publishToVisible);
  print('The desk', results.deskTimes);
  printDatabases(results.databases);
  print('Weight of an article page', results.articleWeights);
  printGoals(results.goals);
}

export function printLargeResults(results: LargeResults) {
  printTimes(results.listTimes);
  print('Memory', results.memory);
  printGoals(results.goals);
}
