import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command to its end, its output shown. Resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a command to its end. Resolves to its exit code, and to what it has said. */
export function runAndListen(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    // Not at `exit`: what it has said last may still come.
    child.once('close', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}

/** Runs a command quietly; its output is shown only when it fails. @throws Error that says which command failed */
export async function runQuietly(name, command, args, options = {}) {
  const { code, output } = await runAndListen(command, args, options);
  if (code !== 0) throw new Error(`${name} failed:\n${output}`);
  return output;
}

/** The path of a program that a dependency brings. */
export const bin = (name) => `${root}node_modules/.bin/${name}`;
