import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { openServer, type Server } from '@eyvan/test-kit';

/** What becomes of a request: handed on, handed on when told to, cut off, never answered, answered with 500. */
export type Mode = 'pass' | 'hold' | 'refuse' | 'hang' | 'fail';

export interface SwitchProxy extends Server {
  mode: Mode;
  /** Where requests are handed on to; those that come before it is known are cut off. */
  target: string | null;
  /** How many requests have come. */
  asked: number;
  /** When the last one came, in milliseconds since the epoch. */
  askedAt: number;
  /** How many of them still wait for their answer. */
  waiting: number;
  /** The bodies of the requests whose answer was 2xx. */
  taken: string[];
  /** Hands on what was held, and from now on everything. */
  release: () => void;
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function handOn(proxy: SwitchProxy, incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse) {
  const { method, headers, url } = incoming;
  const onward = request(new URL(url!, proxy.target!), { method, headers }, (answer) => {
    if (answer.statusCode! < 300) proxy.taken.push(body.toString());
    outgoing.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(outgoing);
    answer.on('error', () => outgoing.destroy());
  });
  onward.on('error', () => outgoing.destroy());
  onward.end(body);
}

/** A proxy that can be told to lose, to hold or to break what comes through it. */
export async function openSwitchProxy(): Promise<SwitchProxy> {
  let held: (() => void)[] = [];
  const server = await openServer((incoming, outgoing) => {
    proxy.asked += 1;
    proxy.askedAt = Date.now();
    proxy.waiting += 1;
    outgoing.once('close', () => {
      proxy.waiting -= 1;
    });
    const { mode } = proxy;
    if (mode === 'hang') return;
    if (mode === 'refuse' || !proxy.target) return outgoing.destroy();
    if (mode === 'fail') return outgoing.writeHead(500, { 'content-type': 'text/plain' }).end('Broken');
    readBody(incoming).then(
      (body) => {
        const pass = () => handOn(proxy, incoming, body, outgoing);
        if (proxy.mode === 'hold') held.push(pass);
        else pass();
      },
      () => outgoing.destroy(),
    );
  });
  const proxy: SwitchProxy = {
    ...server,
    mode: 'pass',
    target: null,
    asked: 0,
    askedAt: Date.now(),
    waiting: 0,
    taken: [],
    release: () => {
      proxy.mode = 'pass';
      held.forEach((pass) => pass());
      held = [];
    },
  };
  return proxy;
}
