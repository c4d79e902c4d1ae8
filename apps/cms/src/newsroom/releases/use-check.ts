import { useEffect, useState } from 'react';
import { parseCheck, type ReleaseCheck } from './parse-check';

/**
 * Asks what would come of a release (`POST /api/releases/check`), anew whenever it changes. Null until that is known,
 * and where there is nothing to ask yet.
 */
export function useCheck(release: object | null): ReleaseCheck | null {
  const body = release && JSON.stringify(release);
  const [answer, setAnswer] = useState<{ body: string; check: ReleaseCheck | null } | null>(null);
  useEffect(() => {
    if (!body) return;
    const stop = new AbortController();
    const ask = async () => {
      const response = await fetch('/api/releases/check', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        signal: stop.signal,
      });
      setAnswer({ body, check: parseCheck(await response.json()) });
    };
    // Not answered: what is in the way is told when it is planned.
    ask().catch(() => undefined);
    return () => stop.abort();
  }, [body]);
  return answer && answer.body === body ? answer.check : null;
}
