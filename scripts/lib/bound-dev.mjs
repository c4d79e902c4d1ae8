// Loaded into `next dev` by `npm run dev` (`--import`): bounds what it reads as `serve.mjs` does in a built app.
import http from 'node:http';
import { basename } from 'node:path';
import { bodyBounds, createBoundedServer } from './bound-bodies.mjs';

const app = basename(process.cwd());
const { createServer } = http;
if (app in bodyBounds)
  http.createServer = (...args) =>
    typeof args.at(-1) === 'function' ? createBoundedServer(createServer, args, app) : createServer(...args);
