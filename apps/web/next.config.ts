import path from 'node:path';
import { localeCodes } from '@eyvan/locales';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import createNextIntlPlugin from 'next-intl/plugin';
import { commonHeaders, inertPolicy, pageHeaders } from './src/door/security-headers';

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts');

// A cache in front asks again after a second, and may show what it has for four more while it asks: what is withdrawn
// is gone in five. Nothing longer on errors: known pages outlive the CMS in here, where withdrawals are known too.
const sharedCache = {
  key: 'Cache-Control',
  value: 'public, max-age=0, s-maxage=1, stale-while-revalidate=4',
};
const inALanguage = `/:locale(${localeCodes.join('|')})`;

const toConfig = (isDevelopment: boolean): NextConfig => ({
  poweredByHeader: false,
  // Started by scripts/lib/serve.mjs, here as in the images; made whole by scripts/finish-build.mjs.
  output: 'standalone',
  outputFileTracingRoot: path.join(import.meta.dirname, '../..'),
  // Unused here: it would only let strangers keep the server busy, and it writes beside its sources.
  images: { unoptimized: true, maximumDiskCacheSize: 0 },
  // Without the tests, which `npm run typecheck` looks at.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  transpilePackages: ['client', 'contract', 'formats', 'locales', 'ornament', 'wire'].map(
    (name) => `@eyvan/${name}`,
  ),
  serverExternalPackages: ['undici'],
  cacheHandler: path.join(import.meta.dirname, 'src/cache/cache-handler.mjs'),
  rewrites: async () => [
    { source: `${inALanguage}/pages-:part(\\d{1,4}).xml`, destination: '/:locale/pages/:part' },
  ],
  headers: async () => [
    { source: '/:path*', headers: commonHeaders },
    // What is forwarded from the CMS has a policy of its own.
    { source: '/((?!api/|media/).*)', headers: pageHeaders(isDevelopment) },
    ...(isDevelopment ? [] : [{ source: `${inALanguage}/:path*`, headers: [sharedCache] }]),
    { source: '/:path*.:type(svg|xml)', headers: [inertPolicy] },
  ],
});

export default (phase: string) => withNextIntl(toConfig(phase === PHASE_DEVELOPMENT_SERVER));
