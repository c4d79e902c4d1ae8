import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  poweredByHeader: false,
  transpilePackages: ['@eyvan/contract', '@eyvan/locales', '@eyvan/ornament'],
  // Loaded once by Node, not once by each bundle: the house boots from instrumentation.ts, and an error thrown there
  // must be the same class that a route knows, or its message is lost on the way to the form.
  serverExternalPackages: ['payload'],
  // Types are checked by `npm run check`, over tests and sources alike.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
