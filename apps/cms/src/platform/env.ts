import { resolve } from 'node:path';
import { z } from 'zod';
import { parseMailAddress } from './mail/mail-address';

/** A secret that cannot be guessed. */
const secret = z.string().min(32, 'needs at least 32 characters');
const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const origins = z
  .string()
  .transform((urls) => urls.split(',').map((url) => url.trim()))
  .pipe(z.array(origin).min(1));

const mailAddress = z.string().transform((text, context) => {
  const read = parseMailAddress(text);
  if (read) return read;
  context.addIssue('is an address, or a name with an address: Eyvan <news@city.example>');
  return z.NEVER;
});
/** Payload wants one, where no mail is sent, too. */
const noAddress = { name: 'Eyvan', address: 'nobody@localhost' };

/** Of the sample texts. */
const sampleLicence = 'https://creativecommons.org/licenses/by/4.0/';

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    /** Where the database file and the media are kept. */
    DATA_DIR: z
      .string()
      .default('../../data')
      .transform((path) => resolve(path)),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/, 'starts with file: or mongodb:')
      .optional(),
    /** A MongoDB without replica set has no transactions: only for trying things out. */
    ALLOW_STANDALONE_MONGODB: z
      .enum(['0', '1'])
      .default('0')
      .transform((value) => value === '1'),
    CMS_PORT: z.coerce.number().int().min(1).max(65535).default(3001),
    /** Public origin of the site: what `url` in the API begins with. */
    SITE_URL: origin.default('http://localhost:3000'),
    /** Public origin of the CMS: what the admin is opened at. */
    CMS_URL: origin.default('http://localhost:3001'),
    /** Where the site takes pushes, when that is not SITE_URL; several, divided by commas. */
    REVALIDATE_URLS: origins.optional(),
    /** The inner doors of the edges (EDGE_CONTROL): what they keep is dropped at a withdrawal. Divided by commas. */
    EDGE_URLS: origins.optional(),
    /** Address of the licence under which the newsroom gives its texts away; without it the API says that there is none. */
    CONTENT_LICENCE: z.url({ protocol: /^https?$/ }).optional(),
    /**
     * The addresses of the proxies before the CMS, or their networks, divided by commas: these are believed when they
     * say who asks (X-Forwarded-For), and nobody else. Read by `scripts/lib/serve.mjs`, which sees who connects.
     */
    CMS_PROXY: z.string().optional(),
    /** The server that takes mail, as smtp://name:password@host:587 or smtps://…; without it none is sent. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** Whom mails are from: `Eyvan <news@city.example>`, or the address alone. */
    MAIL_FROM: mailAddress.optional(),
    /** Whether the links of texts are asked if they answer: by default in production. */
    CHECK_LINKS: z.enum(['0', '1']).optional(),
    PAYLOAD_SECRET: secret,
    REVALIDATE_SECRET: secret,
    /** Of the demo accounts; one at random when it is not given. */
    DEMO_PASSWORD: z.string().min(12, 'needs at least 12 characters').optional(),
  })
  .refine(({ MAIL_FROM, SMTP_URL }) => MAIL_FROM !== undefined || SMTP_URL === undefined, {
    path: ['MAIL_FROM'],
    error: 'is needed with SMTP_URL',
  })
  .transform((env) => ({
    ...env,
    MAIL_FROM: env.MAIL_FROM ?? noAddress,
    DATABASE_URL: env.DATABASE_URL ?? `file:${resolve(env.DATA_DIR, 'eyvan.db')}`,
    REVALIDATE_URLS: env.REVALIDATE_URLS ?? [env.SITE_URL],
    EDGE_URLS: env.EDGE_URLS ?? [],
    CHECK_LINKS: (env.CHECK_LINKS ?? (env.NODE_ENV === 'production' ? '1' : '0')) === '1',
    // Nobody but the newsroom gives its texts away: in production nothing is made up.
    CONTENT_LICENCE: env.CONTENT_LICENCE ?? (env.NODE_ENV === 'production' ? null : sampleLicence),
  }));

export type Env = z.infer<typeof schema>;

/**
 * The environment, checked. Only this file reads `process.env`.
 * @throws Error with one line for each variable that is missing or wrong
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // An empty value in a shell or a compose file means "not set".
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')),
  );
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not complete:\n${lines.join('\n')}`);
}

/** A build needs no secrets: nothing of the environment may be baked into it. */
const isBuild = process.env.NEXT_PHASE === 'phase-production-build';
const buildSecrets = { PAYLOAD_SECRET: 'x'.repeat(32), REVALIDATE_SECRET: 'x'.repeat(32) };

export const env = parseEnv(isBuild ? { ...buildSecrets, ...process.env } : process.env);
