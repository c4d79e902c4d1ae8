import { missedWithdrawals, missedWithdrawalsPath } from '@eyvan/wire';
import { signatureHeader, signBody } from '@eyvan/wire/signature';
import type { SiteCache } from '../cache/site-cache';

const timeoutMs = 2000;

async function askWhatWasMissed(cmsUrl: string, secret: string): Promise<string[]> {
  const response = await fetch(`${cmsUrl}${missedWithdrawalsPath}`, {
    cache: 'no-store',
    headers: { [signatureHeader]: signBody(secret, missedWithdrawalsPath, new Date()) },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  return missedWithdrawals.parse(await response.json()).tags;
}

/**
 * Drops what was withdrawn while this site was away, so that not even its first reader sees it. A site that starts
 * without a CMS shows what it has: it is pushed what it missed when the CMS is back.
 * @throws when the tag times cannot be kept
 */
export async function catchUp(cache: SiteCache, cmsUrl: string, secret: string): Promise<void> {
  const tags = await askWhatWasMissed(cmsUrl, secret).catch(({ cause, message }: Error) => {
    const reason = (cause as { code?: string } | undefined)?.code ?? message;
    console.warn(`The CMS could not be asked what was withdrawn while this site was away: ${reason}`);
    return [];
  });
  if (tags.length > 0) await cache.touch('dropped', tags);
}
