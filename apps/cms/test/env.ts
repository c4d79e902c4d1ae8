import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toOwnDatabase } from '../../../scripts/lib/own-database.mjs';

// Runs before each test file: the environment is read once, when the first module asks for it.
const dataDir = mkdtempSync(join(tmpdir(), 'eyvan-test-'));

const mongodb = process.env.MONGODB_URL;

Object.assign(process.env, {
  DATA_DIR: dataDir,
  DATABASE_URL: mongodb
    ? toOwnDatabase(mongodb, `eyvan-test-${randomUUID().slice(0, 13)}`)
    : `file:${join(dataDir, 'eyvan.db')}`,
  PAYLOAD_SECRET: 'a secret for tests, and for nothing else',
  REVALIDATE_SECRET: 'another secret for tests, and nothing else',
  SITE_URL: 'http://localhost:3999',
  CMS_URL: 'http://localhost:3998',
  // No site runs beside these tests: pushes go to a closed port.
  REVALIDATE_URLS: 'http://127.0.0.1:9',
});
