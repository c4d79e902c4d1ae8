interface Header {
  key: string;
  value: string;
}

/** A content security policy as one line. */
const toPolicy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/**
 * Pages load their own styles, fonts and pictures, and run no script at all (docs/decisions/0011): neither a nonce
 * nor a hash has to be kept for a page that is cached.
 */
const pagePolicy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  // Nothing here connects to anywhere; tools that measure a page ask for its robots.txt from within it.
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** Under `next dev` the framework's scripts run: they reload the page. */
const developmentPolicy = {
  ...pagePolicy,
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws:",
};

/** For what is not a page (pictures, JSON, feeds): should a browser show it as one, it can do nothing. */
export const inertPolicy: Header = {
  key: 'Content-Security-Policy',
  value: toPolicy({
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    sandbox: '',
    'frame-ancestors': "'none'",
  }),
};

/** What every answer of the site carries. */
export const commonHeaders: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** What a page carries besides. */
export const pageHeaders = (isDevelopment: boolean): Header[] => [
  { key: 'Content-Security-Policy', value: toPolicy(isDevelopment ? developmentPolicy : pagePolicy) },
];
