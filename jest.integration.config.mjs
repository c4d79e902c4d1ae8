import base from './jest.config.mjs';

/** Integration: each file boots a real CMS on a database of its own. Run by `npm test`. */
export default {
  ...base,
  testMatch: ['<rootDir>/apps/*/test/**/*.test.ts'],
  // What one of the two databases alone is asked for; and, as SQLite's, what is the same on either.
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    process.env.MONGODB_URL ? '\\.sqlite\\.test\\.ts$' : '\\.mongodb\\.test\\.ts$',
  ],
  setupFiles: ['<rootDir>/apps/cms/test/env.ts'],
  maxWorkers: 2,
  testTimeout: 60_000,
};
