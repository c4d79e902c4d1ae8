import path from 'node:path';
import { localeCodes } from '@eyvan/locales';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import createNextIntlPlugin from 'next-intl/plugin';
import { commonHeaders, inertPolicy, pageHeaders } from './src/security-headers';

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts');

// As the API does: a cache in front asks again after a second, and may show what it has while it asks.
const sharedCache = {
  key: 'Cache-Control',
  value: 'public, max-age=0, s-maxage=1, stale-while-revalidate=4, stale-if-error=3600',
};
const inALanguage = `/:locale(${localeCodes.join('|')})`;

const toConfig = (isDevelopment: boolean): NextConfig => ({
  poweredByHeader: false,
  transpilePackages: ['@eyvan/client', '@eyvan/contract', '@eyvan/locales', '@eyvan/ornament'],
  serverExternalPackages: ['undici'],
  cacheHandler: path.resolve('cache-handler.mjs'),
  headers: async () => [
    { source: '/:path*', headers: [...commonHeaders, ...pageHeaders(isDevelopment)] },
    ...(isDevelopment ? [] : [{ source: `${inALanguage}/:path*`, headers: [sharedCache] }]),
    { source: `/:path*.:type(svg|xml)`, headers: [inertPolicy] },
  ],
});

export default (phase: string) => withNextIntl(toConfig(phase === PHASE_DEVELOPMENT_SERVER));
