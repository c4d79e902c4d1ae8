import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { roomPatterns } from './eslint.rooms.mjs';

/** Arrows point one way: locales ◀ contract ◀ client ◀ web, and locales ◀ contract ◀ cms. See ARCHITECTURE.md. */
const forbid = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });
const arrow = (group, message) => ({ group, message });

const noCms = arrow(
  ['@eyvan/cms', '@eyvan/cms/*', '**/apps/cms/**'],
  'Only the CMS knows itself: what others need goes into packages/contract.',
);
const noWeb = arrow(
  ['@eyvan/web', '@eyvan/web/*', '**/apps/web/**'],
  'Only the site knows itself: words and shapes for others go into packages/contract.',
);
const noPayload = arrow(
  ['payload', '@payloadcms/*'],
  'Payload stays inside apps/cms: ask the public API through @eyvan/client instead.',
);
const noClient = arrow(
  ['@eyvan/client', '@eyvan/client/*'],
  'The client stands after the contract: put what both need into packages/contract.',
);
const noContract = arrow(
  ['@eyvan/contract', '@eyvan/contract/*'],
  'This package stands before the contract and knows nothing of it.',
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
  forbid(['packages/locales/**', 'packages/ornament/**'], [noCms, noWeb, noPayload, noClient, noContract]),
  forbid(['packages/contract/**'], [noCms, noWeb, noPayload, noClient]),
  forbid(['packages/client/**'], [noCms, noWeb, noPayload]),
  forbid(['apps/web/**'], [noCms, noPayload]),
  forbid(['apps/cms/src/**'], [noWeb, noClient]),
  ...roomPatterns.map(({ files, patterns }) => forbid(files, [noWeb, noClient, ...patterns])),
);
