import type { Results } from './bench';

const print = (title: string, rows: Record<string, Record<string, unknown>>) => {
  console.log(`\n${title}`);
  console.table(rows);
};

/** The results for those who read along. */
export function printResults({
  requestsPerSecond,
  listTimes,
  publishToVisible,
  articleWeights,
  goals,
}: Results) {
  print('Under load', requestsPerSecond as never);
  for (const [name, times] of Object.entries(listTimes)) print(`Time of one answer, ${name}`, times as never);
  print('Publish to visible', publishToVisible);
  print('Weight of an article page', articleWeights);
  print('Goals', Object.fromEntries(goals.map(({ name, ...goal }) => [name, goal])));
}
