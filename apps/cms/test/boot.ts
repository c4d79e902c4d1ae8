import { getPayload, type Payload } from 'payload';
import config from '../src/payload.config';

/** A running CMS of one test file: real Payload, real database, in a folder of its own (see `env.ts`). */
export interface House {
  payload: Payload;
  stop: () => Promise<void>;
}

/** Boots Payload on an empty database, with the migrations that production runs. */
export async function bootHouse(): Promise<House> {
  const payload = await getPayload({ config });
  if (payload.db.name === 'sqlite') {
    const { migrations } = await import('../src/migrations');
    await payload.db.migrate({ migrations } as never);
  }
  return { payload, stop: () => payload.destroy() };
}
