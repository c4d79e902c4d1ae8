import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { roomPatterns } from './eslint.rooms.mjs';

/** Arrows point one way: see the table of rooms in ARCHITECTURE.md. */
const forbid = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });
const arrow = (group, message) => ({ group, message });

const noCms = arrow(
  ['@eyvan/cms', '@eyvan/cms/*', '**/apps/cms/**'],
  'Only the CMS knows itself: what everybody may ask goes into packages/contract, what the site alone is told into packages/wire.',
);
const noWeb = arrow(
  ['@eyvan/web', '@eyvan/web/*', '**/apps/web/**'],
  'Only the site knows itself: where its pages stand goes into packages/wire, how an item is written for others into packages/formats.',
);
const noPayload = arrow(
  ['payload', '@payloadcms/*'],
  'Payload stays inside apps/cms: ask the public API through @eyvan/client instead.',
);

/** Where to go instead, for each package that somebody may not know. */
const insteadOf = {
  locales: 'This package stands before the languages: hand in what it needs of one.',
  contract: 'This package stands before the contract: hand in what it needs of an item.',
  wire: 'What CMS and site say to each other is for these two: hand in tags and addresses; public shapes go into packages/contract.',
  client: 'The client is for who asks the API: put what both need into packages/contract.',
  formats:
    'What an item is goes into packages/contract; how it is written for others is for the apps to ask.',
  ornament: 'The ornament is drawn by the apps: hand in what was drawn.',
};

/** A package that knows no others than these. */
const knowsOnly = (name, ...known) =>
  forbid(
    [`packages/${name}/**`],
    [
      ...[noCms, noWeb, noPayload],
      ...Object.entries(insteadOf)
        .filter(([other]) => other !== name && !known.includes(other))
        .map(([other, message]) => arrow([`@eyvan/${other}`, `@eyvan/${other}/*`], message)),
    ],
  );
const noClient = arrow(['@eyvan/client', '@eyvan/client/*'], insteadOf.client);
const noClimbing = arrow(
  ['../../*', '!../../messages'],
  'Name it from the root of the sources: @/content/news.',
);

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/.next/',
      '**/next-env.d.ts',
      '**/payload-types.ts',
      '**/importMap.js',
      '**/migrations/',
      'data/',
      '.turbo/',
      '.cache/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'The environment is read in env.ts only: import { env } from there.',
        },
      ],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  {
    files: [
      '**/env.ts',
      '**/instrumentation.ts',
      '**/*.test.ts',
      '**/test/**',
      'scripts/**',
      'e2e/**',
      'bench/**',
      'deploy/**',
      '**/*.config.*',
      '**/*.mjs',
    ],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  // Payload's answers are seen from outside in tests: what is in them is what is tested.
  { files: ['apps/cms/test/**', 'e2e/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  knowsOnly('locales'),
  knowsOnly('ornament'),
  knowsOnly('wire', 'locales'),
  knowsOnly('contract', 'locales'),
  knowsOnly('client', 'contract', 'locales'),
  knowsOnly('formats', 'contract', 'locales'),
  forbid(['apps/web/**'], [noCms, noPayload]),
  forbid(['apps/web/src/**'], [noCms, noPayload, noClimbing]),
  forbid(['apps/cms/src/**'], [noWeb, noClient]),
  ...roomPatterns.map(({ files, patterns }) => forbid(files, [noWeb, noClient, ...patterns])),
  // By the other rule of the two, as the same one again would take the place of those above.
  {
    files: ['apps/*/src/**', 'packages/**'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            arrow(
              ['@eyvan/test-kit', '@eyvan/test-kit/*', '**/packages/test-kit/**'],
              'The test kit is for apps/*/test, e2e and bench: what runs in production belongs to its own app or package.',
            ),
          ],
        },
      ],
    },
  },
);
