import type { EventSummary, NewsSummary } from '@eyvan/contract';
import { env } from '../platform/env';

/**
 * The summary that a publication keeps, with the addresses that it has at this site: where the site has moved, the
 * publication itself may be rebuilt later than one that names it.
 */
export function parseSummary<Summary extends NewsSummary | EventSummary>(json: string): Summary {
  const summary = JSON.parse(json) as Summary;
  const { origin } = new URL(summary.url);
  if (origin === env.SITE_URL) return summary;
  return JSON.parse(json.replaceAll(`"${origin}/`, `"${env.SITE_URL}/`)) as Summary;
}
