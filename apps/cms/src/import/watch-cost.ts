import { Worker } from 'node:worker_threads';

/** What a file that people write takes is a hundredth of this. */
const timeMs = 60_000;
const memoryMax = 1_500_000_000;

// Runs beside: while a file is being read, nothing else does in the thread that reads it.
const source = `
const { workerData: { file, memoryMax, timeMs } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const began = Date.now();
const end = (why) => {
  writeSync(2, file + ': ' + why + '\\n');
  process.kill(process.pid, 'SIGKILL');
};
setInterval(() => {
  if (Date.now() - began > timeMs) end('takes more than ' + timeMs / 1000 + ' s to be read');
  if (process.memoryUsage.rss() > memoryMax) end('takes too much memory to be read');
}, 100);`;

/**
 * Ends the process, with one line, when what it does takes too long or too much: the last bound of the importer,
 * behind those of its readers.
 * @returns what ends the watch
 */
export function watchCost(file: string, bounds = { memoryMax, timeMs }): () => Promise<unknown> {
  // Without what the process was started with: loaders of modules wait for the thread that is busy.
  const worker = new Worker(source, { eval: true, execArgv: [], workerData: { file, ...bounds } });
  worker.unref();
  return () => worker.terminate();
}
