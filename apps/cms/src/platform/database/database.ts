import type { DatabaseAdapterObj } from 'payload';
import { orderVersions } from '../upstream/order-versions';
import { createMongodb } from './mongodb';
import { createSqlite } from './sqlite';

/** The database that an address names: `file:` is SQLite, embedded; `mongodb:` is MongoDB. */
export function createDatabase(url: string, options: { isAloneAllowed: boolean }): DatabaseAdapterObj {
  const base = url.startsWith('file:') ? createSqlite(url) : createMongodb(url, options);
  const init: DatabaseAdapterObj['init'] = (args) => {
    const adapter = base.init(args);
    orderVersions(adapter);
    return adapter;
  };
  return { ...base, init };
}
