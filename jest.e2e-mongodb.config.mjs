import base from './jest.e2e.config.mjs';

/** Journeys of a newsroom on MongoDB. Run by `npm test` where `MONGODB_URL` or a server of this machine is there. */
export default {
  ...base,
  testMatch: ['<rootDir>/e2e/**/*.mongodb.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
