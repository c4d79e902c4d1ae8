/** What nobody asks for any more: files, exports, dependencies (https://knip.dev). Each exception says why it is one. */
export default {
  // An export that its own file alone uses is read there; where another one asks for it, it is public.
  ignoreExportsUsedInFile: true,
  // Programs of the machine.
  ignoreBinaries: ['docker-compose', 'mount', 'nginx', 'umount', 'wrk'],
  // Next's server, which stands beside a built app.
  ignoreUnresolved: ['./server.js'],
  // Written by Payload.
  ignore: ['apps/cms/src/payload-types.ts'],
  workspaces: {
    '.': {
      entry: [
        'scripts/*.{mjs,ts}',
        // Given to a Node of their own, by path.
        'scripts/lib/{bound-dev,serve}.mjs',
        'e2e/**/*.test.ts',
        'e2e/seed-once.mjs',
        'bench/{bench,fill-desk,generate}.ts',
        'jest.*.config.mjs',
        // Read by mongosh in the image of the database.
        'deploy/mongo/*.js',
      ],
      ignoreDependencies: [
        // Read or run by path.
        'autocannon',
        'axe-core',
        'openapi-typescript',
        'oxlint',
        'turbo',
        // Those of apps/cms: a second version beside it would measure and draw something else.
        'payload',
        'sharp',
      ],
    },
    'apps/cms': {
      // Payload is configured by what stands in the environment, which knip has none of.
      payload: false,
      entry: [
        'src/payload.config.ts',
        'src/commands/*.ts',
        'open-picture.mjs',
        'test/**/*.test.ts',
        'test/env.ts',
        'test/fixtures/*.ts',
      ],
    },
  },
};
