import { env } from '../env';
import { isInsideUrl } from './inside-address';

/** Whether a web address leads where readers cannot, or must not: an inner network, or the admin. Our own site does not. */
export const leadsInside = (address: string): boolean =>
  isInsideUrl(address, { siteUrl: env.SITE_URL, cmsUrl: env.CMS_URL });
