// Bounds what a server reads of requests, before anything else looks at them: `serve.mjs` and `npm run dev` put this
// before Next, which would read whatever comes, whole, before it asks who sends it.

import { BlockList, isIP } from 'node:net';

const MB = 1_000_000;

/** What has a length, and no more of it than this, is handed on at once: a login, a preference, most saves. */
const smallMax = 65_536;
/** What may lie here at once of bodies that are still coming, or wait for their turn. */
const heldMax = 96 * MB;
/** What may be worked on at once, in bytes of bodies as `toWeight` counts them. */
const workMax = 64 * MB;
/** Who was refused may go on sending into the void for so long: the answer would be lost with the connection. */
const lingerMs = 10_000;

/**
 * How many bytes a body may have, by app and path: a little everywhere, a text where texts are kept, a picture where
 * pictures are. (`/admin` takes the forms' state, texts too.) What only looks like one of these gets the little.
 * @type {Record<string, (path: string) => number>}
 */
export const bodyBounds = {
  cms: (path) => {
    // A picture has 25 MB at most (`check-upload.ts`); its words and the form's own lines come with it.
    if (isPictures(path)) return 27 * MB;
    if (isAdmin(path)) return 4 * MB;
    if (/^\/api\/(?:news|events|cities|categories|organizations|venues)(?:\/|$)/.test(path)) return 4 * MB;
    return MB;
  },
  web: () => MB,
};

const isAdmin = (path) => /^\/admin(?:\/|$)/.test(path);
const isActionId = (id) => /^[0-9a-f]{40,}$/.test(id ?? '');
const isPictures = (path) => /^\/api\/media(?:\/[\w-]+)?$/.test(path);

/** What JSON becomes in memory is many times as large; the bytes of a picture stay what they are, but for its words. */
const toWeight = (path, bytes) => (isPictures(path) ? bytes + 4 * MB : 8 * bytes);

/** @param {string} url */
const toPath = (url) => url.replace(/^https?:\/\/[^/]*/i, '').split('?', 1)[0];

/** `null` is a body whose length nobody knows before its end (RFC 9112, 7.1). */
const toLength = ({ headers }) =>
  'transfer-encoding' in headers ? null : Number(headers['content-length'] ?? 0);

/** A problem document (RFC 9457) that Payload's forms can read, too: they show `errors`. */
function toProblem(status, title, detail, message = detail) {
  return JSON.stringify({ type: 'about:blank', title, status, detail, errors: [{ message }] });
}

const refusals = {
  400: () => ['Bad Request', 'This is not well formed'],
  404: () => ['Not Found', 'There is nothing at this address'],
  405: () => ['Method Not Allowed', 'This method is not taken here'],
  413: (bytesMax) => ['Content Too Large', `This takes ${bytesMax / MB} MB at most`],
  503: () => ['Service Unavailable', 'Too much is being sent at once: try again in a few seconds'],
};

/** In the words of who sent it from a form, where the app has some (the CMS: `src/open-door.ts`). */
const toWords = ({ headers }, status, bytesMax) =>
  globalThis[Symbol.for('eyvan.sayRefusal')]?.(headers, status, bytesMax / MB);

/** Answers, and reads on for a while without keeping anything. */
function refuse(request, answer, status, bytesMax) {
  const [title, detail] = refusals[status](bytesMax);
  const body = toProblem(status, title, detail, toWords(request, status, bytesMax));
  const isProblem = /^\/api\/v1(?:\/|$)/.test(toPath(request.url));
  request.push = () => true;
  // What came before is dropped, too.
  while (request.read() !== null);
  answer.writeHead(status, {
    'content-type': isProblem ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    connection: 'close',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  });
  if (request.complete || request.headers.expect) return void answer.end(body);
  answer.write(body);
  const end = () => {
    clearTimeout(timer);
    answer.end();
  };
  const timer = setTimeout(end, lingerMs);
  answer.once('close', () => clearTimeout(timer));
  request.push = (chunk) => {
    if (chunk === null) end();
    return true;
  };
}

/** Where Next answers 500 to what came from outside. */
function isMalformed({ headers, method, url }) {
  const type = headers['content-type'] ?? '';
  if (/^multipart\//i.test(type) && !/;\s*boundary=/i.test(type)) return true;
  // Next's actions are asked for by scripts, which name one: a form without them has nothing to send here.
  if (method === 'POST' && isAdmin(toPath(url)) && !isActionId(headers['next-action'])) return true;
  try {
    decodeURIComponent(toPath(url));
    return false;
  } catch {
    // What is not percent-encoded UTF-8 (RFC 3629) is told by throwing.
    return true;
  }
}

/**
 * What is at no address of the site, though Next takes it for one of its pages in another form, and fails (500).
 * @param {string} path
 */
export const isFormOfPage = (path) =>
  /\.(?:rsc|txt|json)$/i.test(path) && !/^\/(?:_next|api|media|og)\/|^\/robots\.txt$/.test(path);

/**
 * The proxies that are believed, as `CMS_PROXY` names them: addresses, or networks in CIDR notation (RFC 4632).
 * @param {string} list
 * @returns {(address: string) => boolean}
 */
export function toProxies(list = '') {
  const proxies = new BlockList();
  for (const one of list.split(',').map((text) => text.trim())) {
    const [address, bits] = one.split('/');
    const family = isIP(address);
    if (family === 0) continue;
    proxies.addSubnet(address, Number(bits ?? (family === 6 ? 128 : 32)), `ipv${family}`);
  }
  return (address) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv4 address as such, where a socket of IPv6 has it (RFC 4291, 2.5.5.2). */
const toPlain = (address = '') => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Who asks: who connects; or, where that is a proxy that is believed, who it says connected to it, and so on. Written
 * where the rest of the CMS looks for it, in the place of whatever came.
 */
function noteAddress({ headers, socket }, isProxy) {
  let address = toPlain(socket.remoteAddress);
  for (const before of (headers['x-forwarded-for'] ?? '').split(',').map(toPlain).reverse()) {
    if (!isIP(address) || !isProxy(address) || !isIP(before)) break;
    address = before;
  }
  headers['x-forwarded-for'] = address;
}

/** What is in this process at a moment: bodies on their way, and work. */
function createWaitingRoom() {
  /** Those that are still coming, the longest first. @type {Set<{ bytes: number, drop: () => void }>} */
  const coming = new Set();
  /** @type {{ weight: number, begin: () => void }[]} */
  const waiting = [];
  let held = 0;
  let work = 0;

  function beginNext() {
    while (waiting.length > 0 && (work === 0 || work + waiting[0].weight <= workMax)) {
      const { begin, weight } = waiting.shift();
      work += weight;
      begin();
    }
  }

  return {
    coming,
    /** Makes room for bytes that have come, at the cost of who takes longest. False where there is none. */
    hold(bytes, self) {
      held += bytes;
      for (const one of coming) {
        if (held <= heldMax) break;
        if (one !== self) one.drop();
      }
      return held <= heldMax;
    },
    leave(bytes) {
      held -= bytes;
    },
    /** Begins as soon as there is a turn for it, one after the other. */
    queue(weight, begin) {
      const turn = { weight, begin };
      waiting.push(turn);
      beginNext();
      return turn;
    },
    /** Whether it was still waiting. */
    leaveQueue(turn) {
      const index = waiting.indexOf(turn);
      if (index >= 0) waiting.splice(index, 1);
      return index >= 0;
    },
    end(weight) {
      work -= weight;
      beginNext();
    },
  };
}

/**
 * A listener that hands on to another one what is small enough for its path, and refuses the rest with 413: by its
 * Content-Length before a byte is read, and while it comes. What is more than a few kilobytes waits here until it is
 * whole: who sends slowly keeps nobody busy, and of what is worked on there is a bound (503 beyond that).
 * @param {import('node:http').RequestListener} listen
 * @param {{
 *   toBytesMax: (path: string) => number,
 *   isProxy?: (address: string) => boolean,
 *   isNothing?: (path: string) => boolean,
 * }} rules
 * @returns {import('node:http').RequestListener}
 */
export function boundBodies(listen, { isNothing = () => false, isProxy = () => false, toBytesMax }) {
  const room = createWaitingRoom();

  function work(request, answer, bytes) {
    const weight = toWeight(toPath(request.url), bytes);
    let isBegun = false;
    const turn = room.queue(weight, () => {
      isBegun = true;
      answer.once('close', () => {
        room.leave(bytes);
        room.end(weight);
      });
      listen(request, answer);
    });
    if (isBegun) return;
    answer.once('close', () => {
      if (room.leaveQueue(turn)) room.leave(bytes);
    });
  }

  function hold(request, answer, bytesMax) {
    const push = request.push;
    const one = { bytes: 0, drop: () => leave(503) };
    const goAway = () => leave(null);
    const forget = () => {
      room.coming.delete(one);
      answer.off('close', goAway);
    };
    function leave(status) {
      forget();
      room.leave(one.bytes);
      if (status) refuse(request, answer, status, bytesMax);
    }
    room.coming.add(one);
    answer.once('close', goAway);
    // Called by Node's parser with what has come, and with null at the end.
    request.push = (chunk, encoding) => {
      if (chunk === null) {
        request.push = push;
        forget();
        push.call(request, null);
        work(request, answer, one.bytes);
        return true;
      }
      one.bytes += chunk.length;
      const hasRoom = room.hold(chunk.length, one);
      if (one.bytes > bytesMax) leave(413);
      else if (!hasRoom) leave(503);
      else push.call(request, chunk, encoding);
      return true;
    };
  }

  return (request, answer) => {
    if (request.method === 'TRACE') return refuse(request, answer, 405);
    noteAddress(request, isProxy);
    if (isMalformed(request)) return refuse(request, answer, 400);
    if (isNothing(toPath(request.url))) return refuse(request, answer, 404);
    const bytesMax = toBytesMax(toPath(request.url));
    const length = toLength(request);
    if (length === null || length > smallMax) {
      if (length !== null && length > bytesMax) return refuse(request, answer, 413, bytesMax);
      return hold(request, answer, bytesMax);
    }
    return listen(request, answer);
  };
}

/**
 * As Node's own `createServer` with a listener, but what comes to it is bounded.
 * @param {typeof import('node:http').createServer} createServer
 * @param {unknown[]} args
 * @param {string} app
 * @returns {import('node:http').Server}
 */
export function createBoundedServer(createServer, args, app) {
  const listen = args.at(-1);
  const bounded = boundBodies(listen, {
    toBytesMax: bodyBounds[app],
    isProxy: toProxies(process.env.CMS_PROXY),
    isNothing: app === 'web' ? isFormOfPage : undefined,
  });
  const server = createServer(...args.slice(0, -1), bounded);
  // Who asks first whether to send gets the same answer, without sending.
  server.on('checkContinue', (request, answer) => {
    const length = toLength(request);
    if (length === null || length <= bodyBounds[app](toPath(request.url))) answer.writeContinue();
    server.emit('request', request, answer);
  });
  return server;
}
