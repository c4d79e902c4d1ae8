import type { Payload } from 'payload';
import { leasesOf } from './mongodb';

/**
 * What time it is: of a database that several machines share, by its own clock, as theirs need not agree; otherwise by
 * the clock of this machine, which is the database's too.
 */
export const databaseTime = async (payload: Payload): Promise<Date> =>
  (await leasesOf(payload)?.now()) ?? new Date();
