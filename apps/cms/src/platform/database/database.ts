import type { DatabaseAdapterObj } from 'payload';
import { createMongodb } from './mongodb';
import { createSqlite } from './sqlite';

/** The database that an address names: `file:` is SQLite, embedded; `mongodb:` is MongoDB. */
export const createDatabase = (url: string, options: { isAloneAllowed: boolean }): DatabaseAdapterObj =>
  url.startsWith('file:') ? createSqlite(url) : createMongodb(url, options);
