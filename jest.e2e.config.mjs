import base from './jest.config.mjs';

/** Journeys: the built apps, a real browser, a seeded newsroom. Run by `npm test`, after the build. */
export default {
  ...base,
  testMatch: ['<rootDir>/e2e/**/*.test.ts'],
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.mongodb\\.test\\.ts$'],
  globalSetup: '<rootDir>/e2e/seed-once.mjs',
  // Two cores, and each file runs two servers (and a browser) of its own.
  maxWorkers: 1,
  testTimeout: 120_000,
};
