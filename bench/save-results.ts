import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../scripts/lib/run.mjs';
import { languages } from './languages';
import { machine, versions } from './machine';
import { isLarge, settings } from './settings';

const { connections, seconds, askings, publications, edge, databases, large } = settings;

/** What it was measured on, and how much of it. */
const describeRun = () => {
  const items = isLarge ? large.items.at(-1)! : settings.many;
  const spoken = isLarge ? languages.slice(0, 1) : languages;
  return {
    data: { items, languages: spoken, publications: items * spoken.length },
    how: isLarge
      ? { connections, askings, requests: large.requests, saves: large.saves }
      : { connections, seconds, askings, publications, edge, databases },
  };
};

/** Writes the results beside what they are worth nothing without: day, machine, versions, what else the machine did. */
export async function saveResults(results: object, loadBefore: number): Promise<void> {
  const file = join(root, 'bench', isLarge ? 'results-large.json' : 'results.json');
  const header = { date: new Date().toISOString(), machine: machine(), versions: versions(), loadBefore };
  const text = JSON.stringify({ ...header, ...describeRun(), ...results });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
