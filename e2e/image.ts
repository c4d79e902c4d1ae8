import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root as repository } from '../scripts/lib/run.mjs';
import { parseDockerfile, withBases } from './dockerfile';

/** Who runs in an image is nobody who may write to it. A test that root runs can be that, as any other user is. */
const nobody = 65_534;
const user = process.getuid!() === 0 ? { uid: nobody, gid: nobody } : {};
const owner = user.uid ?? process.getuid!();
const group = user.gid ?? process.getgid!();

const children = new Set<ChildProcess>();

/** Ends what still runs in any image, also where a test has failed in between. */
export const endAll = () => children.forEach((child) => child.kill('SIGTERM'));

/** A stage of the Dockerfile, laid out in a folder that stands for `/`. */
export interface Image {
  root: string;
  workdir: string;
  /** A path of the image, as it is here. */
  at: (path: string) => string;
  /** Runs a command as the image's user; without one, the image's own. */
  run: (env: Record<string, string>, command?: string[]) => ChildProcess;
}

const runShell = (command: string, cwd: string, env = {}) =>
  execFileSync('sh', ['-c', command], { cwd, env: { ...process.env, ...env }, stdio: 'pipe' });

/** What ENV sets. */
export const toVariables = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(' ').map((pair) => pair.split('=')));

/**
 * Does what a Dockerfile says for one of its targets: copies what it copies, runs what it runs. The stage `build` has
 * been run in the repository itself by `npm test`: what is copied from it is taken from there. Debian's packages have
 * to be here already: whoever runs the tests has installed them.
 */
export function layOut(target: string, file = 'Dockerfile'): Image {
  const root = mkdtempSync(join(tmpdir(), `eyvan-image-${target}-`));
  chmodSync(root, 0o755);
  const at = (path: string) => join(root, path);
  let workdir = '/';
  let command: string[] = [];
  const variables: Record<string, string> = {};
  const copy = (from: string, to: string) =>
    cpSync(from, at(join(workdir, to)), { recursive: true, verbatimSymlinks: true });
  const act: Record<string, (text: string) => void> = {
    WORKDIR: (text) => mkdirSync(at((workdir = text)), { recursive: true }),
    ENV: (text) => Object.assign(variables, toVariables(text)),
    RUN: (text) => {
      const [, packages] =
        /^apt-get update && apt-get install -y --no-install-recommends ([^&]+) && /.exec(text) ?? [];
      if (packages) return runShell(`dpkg-query --show ${packages}`, '/');
      const here = text
        .replaceAll(/-o [\w-]+/g, `-o ${owner}`)
        .replaceAll(/-g [\w-]+/g, `-g ${group}`)
        .replaceAll(' /', ` ${root}/`);
      return runShell(here, '/');
    },
    COPY: (text) => {
      const [, built, to] = /^--from=build \/eyvan\/(\S+) (\S+)$/.exec(text) ?? [];
      if (built) return copy(join(repository, built), to!);
      for (const name of text.split(' ').slice(0, -1)) copy(join(repository, dirname(file), name), name);
    },
    CMD: (text) => (command = JSON.parse(text) as string[]),
    USER: () => undefined,
    EXPOSE: () => undefined,
    STOPSIGNAL: () => undefined,
  };
  const stages = withBases(parseDockerfile(join(repository, file)), target);
  for (const { verb, text } of stages.flatMap(({ steps }) => steps)) act[verb]!(text);
  const given = Object.entries(variables).map(([name, value]) => [
    name,
    value.startsWith('/') ? at(value) : value,
  ]);
  const run: Image['run'] = (env, [name, ...args] = command) => {
    const child = spawn(name === 'node' ? process.execPath : name!, args, {
      ...user,
      cwd: at(workdir),
      // Nothing of the environment of the tests: what is missing in an image is to be missing here.
      env: { PATH: `${process.env.PATH}:/usr/sbin`, ...Object.fromEntries(given), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    return child.once('exit', () => children.delete(child));
  };
  return { root, workdir, at, run };
}

/** Gives a folder to who runs in the image, as a volume is theirs. */
export const hand = (folder: string) => runShell(`chown -R ${owner} .`, folder);
