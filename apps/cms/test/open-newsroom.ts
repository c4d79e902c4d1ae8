import { rm } from 'node:fs/promises';
import { getPayload, type Payload } from 'payload';
import { createDatabase } from '../src/platform/database/database';
import config from '../src/payload.config';
import { createReferences } from './content';
import { dropDatabase } from './database';
import { createPeople } from './people';
import { signInAll } from './rest';

/** A running CMS of one test file: real Payload, real database, in a folder of its own (see `env.ts`). */
export interface Newsroom {
  payload: Payload;
  /** Ends it, and throws its folder away. */
  stop: () => Promise<void>;
}

async function boot(options: Parameters<typeof getPayload>[0]): Promise<Payload> {
  const payload = await getPayload(options);
  // Refusals are what these tests are about: each would be a page of log.
  payload.logger.level = 'fatal';
  if (payload.db.name === 'sqlite') {
    const { migrations } = await import('../src/migrations');
    await payload.db.migrate({ migrations } as never);
  }
  return payload;
}

/** Another CMS in this process, on a database in this file, with the media of the first. */
export const bootBeside = async (url: string): Promise<Payload> =>
  boot({
    config: { ...(await config), db: createDatabase(url, { isAloneAllowed: false }) as never },
    key: url,
  });

/** Boots Payload with the migrations that production runs. Another `key` is another one on the same database. */
export async function bootNewsroom(key = 'default'): Promise<Newsroom> {
  const payload = await boot({ config, key });
  const stop = async () => {
    await dropDatabase(process.env.DATABASE_URL!);
    await payload.destroy();
    await rm(process.env.DATA_DIR!, { recursive: true, force: true });
  };
  return { payload, stop };
}

/** The newsroom of a test file, without anything in it, until after the last test. */
export async function openEmptyNewsroom() {
  const { payload, stop } = await bootNewsroom();
  afterAll(stop);
  return { payload };
}

/** The newsroom of a test file, with the least that a publication refers to. */
export async function openNewsroom() {
  const { payload } = await openEmptyNewsroom();
  return { payload, refs: await createReferences(payload) };
}

/** The newsroom of a test file, with one person of each role, signed in. */
export async function openStaffedNewsroom() {
  const { payload, refs } = await openNewsroom();
  const people = await createPeople(payload);
  return { payload, refs, people, rests: await signInAll(payload, people) };
}
