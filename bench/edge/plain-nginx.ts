import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSbin } from '../../scripts/lib/edge.mjs';
import { findFreePort, waitUntilReady } from '../../scripts/lib/processes.mjs';
import type { Sending } from './contest';
import type { RawAnswer } from './raw-answer';

/** One file by its own name: nothing is looked up, negotiated or compressed while it is asked for. */
const toLocation = (name: string, { type, encoding }: RawAnswer) => `
    location = /${name} {
      default_type "${type}";
      ${encoding && `add_header Content-Encoding ${encoding};`}
    }`;

const keptOpen = `
    open_file_cache max=100 inactive=10m;
    open_file_cache_valid 10m;`;

/**
 * Files in nginx, each way at a port of its own: as nginx.conf of Debian has it, by sendfile; and what nginx does best,
 * with files that stay open. Which way out is then the faster one depends on the size of a file and on the machine.
 * Connections are kept, and nothing is written down.
 */
const toConfig = (folder: string, ports: Record<Sending, number>, locations: string) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log stderr warn;
worker_processes auto;
worker_rlimit_nofile 16384;
events {
  worker_connections 4096;
}
http {
  server_tokens off;
  access_log off;
  etag on;
  types {
  }
  root ${folder}/files;
  keepalive_requests 10000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${ports.asShipped} backlog=4096;
    sendfile on;
    tcp_nopush on;${locations}
  }
  server {
    listen 127.0.0.1:${ports.sendfile} backlog=4096;
    sendfile on;
    tcp_nopush on;${keptOpen}${locations}
  }
  server {
    listen 127.0.0.1:${ports.buffers} backlog=4096;
    output_buffers 1 128k;${keptOpen}${locations}
  }
}
`;

/** Starts a plain nginx that has these answers in files, each at `/<name>`. */
export async function startPlainNginx(folder: string, answers: Record<string, RawAnswer>) {
  mkdirSync(join(folder, 'files'), { recursive: true });
  for (const [name, { body }] of Object.entries(answers)) writeFileSync(join(folder, 'files', name), body);
  const locations = Object.entries(answers).map(([name, answer]) => toLocation(name, answer));
  const ports = {
    asShipped: await findFreePort(),
    sendfile: await findFreePort(),
    buffers: await findFreePort(),
  };
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, toConfig(folder, ports, locations.join('')));
  const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', config], {
    env: withSbin,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const originOf = (sending: Sending) => `http://127.0.0.1:${ports[sending]}`;
  const ready = () => waitUntilReady(`${originOf('asShipped')}/${Object.keys(answers)[0]}`, { child });
  return { child, originOf, ready };
}
