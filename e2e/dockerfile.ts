import { readFileSync } from 'node:fs';

interface Step {
  verb: string;
  /** As in the file, with the continued lines joined. */
  text: string;
}

export interface Stage {
  name: string;
  from: string;
  steps: Step[];
}

/** The stages of a Dockerfile, with what each does in order. Heredocs and ARG are not known here, nor used. */
export function parseDockerfile(file: string): Stage[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim());
  const stages: Stage[] = [];
  for (const line of lines) {
    const [, verb, text] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
    if (!verb || text === undefined) throw new Error(`${file}: not understood: ${line}`);
    if (verb === 'FROM') {
      const [from, name] = text.split(/ AS /i);
      stages.push({ from: from!.trim(), name: name?.trim() ?? '', steps: [] });
    } else stages.at(-1)!.steps.push({ verb, text });
  }
  return stages;
}

/** A stage with those that it stands on, the first one first. */
export function withBases(stages: Stage[], name: string): Stage[] {
  const stage = stages.find((other) => other.name === name);
  return stage ? [...withBases(stages, stage.from), stage] : [];
}
