import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../scripts/lib/processes.mjs';

/** Of the demo accounts in every journey. */
export const password = 'a password for journeys';

/** Seeds the sample newsroom once; each test file starts from a copy of it. */
export default async function seedOnce() {
  const dataDir = mkdtempSync(join(tmpdir(), 'eyvan-e2e-seed-'));
  const secrets = {
    PAYLOAD_SECRET: 'a secret for journeys, and for nothing else',
    REVALIDATE_SECRET: 'another secret for journeys, and nothing else',
  };
  await runCommand('Seeding', 'src/commands/seed.ts', {
    ...secrets,
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'eyvan.db')}`,
    DEMO_PASSWORD: password,
    SITE_URL: 'http://site.invalid',
  });
  // Jest's workers inherit the environment of this process.
  Object.assign(process.env, secrets, { EYVAN_E2E_SEED: dataDir });
}
