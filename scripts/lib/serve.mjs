// Starts the standalone build that it lies in, and ends it in order. `finish-build.mjs` puts it beside Next's
// `server.js`; `npm start`, the journeys and the images all start an app with it.
import http from 'node:http';
import { basename, resolve } from 'node:path';
import { createBoundedServer } from './bound-bodies.mjs';

/** What Docker and `npm start` wait for at most is ten seconds; what is not answered by then is cut off before. */
const answerWithinMs = 7_000;
const endWithinMs = 9_000;

// `server.js` moves into its own folder, and a relative path would move along.
process.env.DATA_DIR = resolve(process.env.DATA_DIR || 'data');
// A shell or a container may have put the name of the machine here, and Next would listen at that address only.
process.env.HOSTNAME = '0.0.0.0';
process.env.NEXT_TELEMETRY_DISABLED = '1';
// Next's own way to stop waits without end for a connection that never asks anything, and for nothing else of ours.
process.env.NEXT_MANUAL_SIG_HANDLE = 'true';

const app = basename(import.meta.dirname);
const hasTls = (app === 'cms' ? process.env.CMS_URL : process.env.SITE_URL)?.startsWith('https:');

/** @type {Set<import('node:net').Socket>} */
const sockets = new Set();
/** @type {Set<http.ServerResponse>} */
const answers = new Set();
let isEnding = false;

/** What the app ends by itself, once it answers no more (the CMS: its background and its database). */
const endings = (globalThis[Symbol.for('eyvan.endings')] = []);

/** @param {http.ServerResponse} answer */
const sayGoodbye = (answer) => {
  if (!answer.headersSent) answer.setHeader('connection', 'close');
};

function watch(server) {
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_request, answer) => {
    answers.add(answer);
    // Only where people come by TLS (RFC 6797, 7.2).
    if (hasTls) answer.setHeader('strict-transport-security', 'max-age=31536000');
    answer.once('close', () => answers.delete(answer));
    if (isEnding) sayGoodbye(answer);
  });
}

/** Takes no more connections, and resolves when what has begun is answered, or has been cut off. */
async function close(server) {
  const isClosed = new Promise((done) => server.close(done));
  answers.forEach(sayGoodbye);
  const sweep = setInterval(() => {
    // Those whose answer had begun already, and those that browsers open ahead of need, and ask nothing.
    server.closeIdleConnections();
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  }, 50);
  const cut = setTimeout(() => server.closeAllConnections(), answerWithinMs);
  await isClosed;
  clearInterval(sweep);
  clearTimeout(cut);
}

async function end(server) {
  if (isEnding) return;
  isEnding = true;
  setTimeout(() => {
    console.error(
      `Not ended within ${endWithinMs / 1000} s: what the background was doing is done again later`,
    );
    process.exit(1);
  }, endWithinMs).unref();
  await close(server);
  for (const act of endings) await act();
  process.exit(0);
}

const { createServer } = http;
http.createServer = (...args) => {
  const server = createBoundedServer(createServer, args, app);
  http.createServer = createServer;
  watch(server);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      end(server).catch((error) => {
        console.error(error);
        process.exit(1);
      });
    });
  return server;
};

await import('./server.js');
