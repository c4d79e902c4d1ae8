import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../scripts/lib/run.mjs';

export interface Service {
  image: string;
  command?: string[];
  user?: string;
  read_only?: boolean;
  init?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  restart?: string;
  mem_limit?: string | number;
  ports?: string[];
  tmpfs?: string[];
  networks?: Record<string, unknown>;
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck: { test: string[] };
}
export type Variables = Record<string, string>;

/** The variables of `.env.example`, those that it leaves empty filled in as it says. */
export const fillExample = (): Variables =>
  Object.fromEntries(
    [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
      ([, name, value], at) => [name!, value || String(at).repeat(64).slice(0, 64)],
    ),
  );

/** What `docker-compose config` says to docker-compose.yml with these variables in `.env`. */
export function askCompose(variables: Variables): { status: number | null; stdout: string; stderr: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'eyvan-compose-')), '.env');
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, lines.join(''));
  // Nothing else: a variable of whoever runs the tests would come before the file.
  const env = { PATH: process.env.PATH, HOME: tmpdir() };
  const said = spawnSync('docker-compose', ['--env-file', file, 'config'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (said.error) throw new Error("These tests want Debian's docker-compose (1.29)", { cause: said.error });
  return said;
}

/** The services, with every variable put in. @throws Error with what docker-compose has against it */
export function readServices(variables = fillExample()): Record<string, Service> {
  const { status, stdout, stderr } = askCompose(variables);
  if (status !== 0) throw new Error(stderr);
  return (parse(stdout) as { services: Record<string, Service> }).services;
}
