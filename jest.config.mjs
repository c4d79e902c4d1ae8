// One Jest for all of it; this runs what sits beside the source.
export default {
  rootDir: '.',
  testEnvironment: '<rootDir>/packages/test-kit/jest-environment.mjs',
  testMatch: ['<rootDir>/{packages,apps}/**/src/**/*.test.{ts,tsx}', '<rootDir>/scripts/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.next/'],
  // Jest would keep one of the cores for itself.
  maxWorkers: '100%',
  modulePathIgnorePatterns: ['/.next/'],
  // As apps/web/tsconfig.json has it.
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/apps/web/src/$1' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
          // Node wants to be told that JSON is JSON.
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
