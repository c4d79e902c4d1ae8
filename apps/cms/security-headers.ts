interface Header {
  key: string;
  value: string;
}

const toPolicy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/**
 * What Payload's admin can live with. Its pages begin with scripts of the framework that stand in them, and that
 * neither have a nonce nor are the same twice; everything else comes from here, and nothing goes anywhere else.
 */
const adminPolicy = {
  'default-src': "'none'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'media-src': "'self' blob:",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** Under `next dev` the framework evaluates what it reloads. */
const developmentPolicy = {
  ...adminPolicy,
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
  'connect-src': "'self' ws:",
};

/** Should a browser show an answer of the API as a page, it can do nothing. */
const answerPolicy = { 'default-src': "'none'", 'frame-ancestors': "'none'" };

const common: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Addresses of the admin name documents that nobody outside knows of.
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** For `headers` of Next's configuration. HSTS is `serve.mjs`'s: whether there is TLS is known only when it runs. */
export const toSecurityHeaders = (isDevelopment: boolean) => {
  const policy = (directives: Record<string, string>): Header => ({
    key: 'Content-Security-Policy',
    value: toPolicy(directives),
  });
  return [
    { source: '/:path*', headers: [...common, policy(isDevelopment ? developmentPolicy : adminPolicy)] },
    { source: '/api/:path*', headers: [policy(answerPolicy)] },
  ];
};
