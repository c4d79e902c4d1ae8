import { createTransport, type Transporter } from 'nodemailer';
import type { EmailAdapter } from 'payload';
import { env } from '../env';

/** A server that does not answer must not hold the others up for long. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Whether this newsroom sends mail. */
export const isMailOn = env.SMTP_URL !== undefined;

/** Made with the first mail: a start waits for no server of mail, and none is needed for a command. */
let transporter: Transporter | null = null;
const toTransporter = (url: string) => (transporter ??= createTransport({ ...timeouts, url }));

/**
 * How Payload sends mail: over SMTP, where that is configured, and otherwise not at all, without a word in the log.
 * Payload's own `@payloadcms/email-nodemailer` does the same; it was not published in the version of Payload that is
 * used here, and versions may not differ (decision 0043).
 */
export const mailAdapter: EmailAdapter = () => ({
  name: isMailOn ? 'smtp' : 'none',
  defaultFromAddress: env.MAIL_FROM.address,
  defaultFromName: env.MAIL_FROM.name,
  sendEmail: async ({ from: _from, ...message }) => {
    if (env.SMTP_URL) await toTransporter(env.SMTP_URL).sendMail({ ...message, from: env.MAIL_FROM });
  },
});
