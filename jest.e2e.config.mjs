import base from './jest.config.mjs';

/** Journeys: the built apps, a real browser, a seeded newsroom. Run by `npm test`, after the build. */
export default {
  ...base,
  testMatch: ['<rootDir>/e2e/**/*.test.ts'],
  // A newsroom on MongoDB, where there is one.
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    ...(process.env.MONGODB_URL ? [] : ['\\.mongodb\\.test\\.ts$']),
  ],
  globalSetup: '<rootDir>/e2e/seed-once.mjs',
  // Each file runs servers of its own, but waits for the clock more than for these.
  maxWorkers: 2,
  testTimeout: 120_000,
};
