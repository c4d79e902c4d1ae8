import path from 'node:path';
import { z } from 'zod';

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);

const schema = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    SITE_URL: origin.optional(),
    CMS_URL: origin.default('http://localhost:3001'),
    ADMIN_URL: origin.optional(),
    REVALIDATE_SECRET: z.string({ error: 'required' }).min(32, 'at least 32 characters'),
    DATA_DIR: z.string().min(1).default('../../data'),
    SECURITY_CONTACT: z.url({ protocol: /^(?:https|mailto|tel)$/ }).optional(),
  })
  .transform(({ PORT, SITE_URL, CMS_URL, ADMIN_URL, REVALIDATE_SECRET, DATA_DIR, SECURITY_CONTACT }) => ({
    port: PORT,
    /** Public origin of the site, without a path. */
    siteUrl: SITE_URL ?? `http://localhost:${PORT}`,
    /** Origin of the CMS, as this process reaches it. */
    cmsUrl: CMS_URL,
    /** Origin of the CMS, as those who work inside open it: it alone shows what they type in a frame. */
    adminUrl: ADMIN_URL ?? CMS_URL,
    revalidateSecret: REVALIDATE_SECRET,
    /** Whom to tell of a hole: a mailto:, tel: or https: address; nobody, where it is not set. */
    securityContact: SECURITY_CONTACT ?? null,
    /** Absolute; where the site keeps what must outlive a restart. */
    dataDir: path.resolve(/* turbopackIgnore: true */ process.cwd(), DATA_DIR),
  }));
export type Env = z.infer<typeof schema>;

/**
 * Reads the environment, the only place of the site that does.
 * @throws Error that names every variable that is missing or wrong, and what would be right
 */
export function parseEnv(source: NodeJS.ProcessEnv): Env {
  // An empty variable, as compose files leave them, means: not set.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path: [name], message }) => `  ${String(name)}: ${message}`);
  throw new Error(`The site cannot start with this environment:\n${problems.join('\n')}`);
}

let known: Env | undefined;

/** The environment of this process. Asked when a request comes, never while building, so that nothing of it is baked in. */
export function env(): Env {
  known ??= parseEnv(process.env);
  return known;
}
