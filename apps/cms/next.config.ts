import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { toSecurityHeaders } from './security-headers';

const nextConfig: NextConfig = {
  poweredByHeader: false,
  headers: () => Promise.resolve(toSecurityHeaders(process.env.NODE_ENV === 'development')),
  // Started by scripts/lib/serve.mjs, here as in the images; made whole by scripts/finish-build.mjs.
  output: 'standalone',
  outputFileTracingRoot: path.join(import.meta.dirname, '../..'),
  // Unused here: it would only let strangers keep the server busy, and it writes beside its sources.
  images: { unoptimized: true, maximumDiskCacheSize: 0 },
  transpilePackages: ['@eyvan/contract', '@eyvan/locales', '@eyvan/ornament', '@eyvan/wire'],
  // Loaded once by Node, not once by each bundle: the house boots from instrumentation.ts, and an error thrown there
  // must be the same class that a route knows, or its message is lost on the way to the form.
  serverExternalPackages: ['payload'],
  // The forms' state, texts too, as scripts/lib/bound-bodies.mjs lets in: Next's own bound of 1 MB is below it.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  // Types are checked by `npm run check`, over tests and sources alike.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
