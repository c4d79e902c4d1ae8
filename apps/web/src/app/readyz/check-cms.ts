const timeoutMs = 2000;

/** Why the CMS cannot be asked; null when it is ready. Never waits longer than two seconds. */
export async function checkCms(cmsUrl: string): Promise<string | null> {
  try {
    const answer = await fetch(`${cmsUrl}/readyz`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return answer.ok ? null : `The CMS answers ${answer.status}`;
  } catch (error) {
    // Whatever goes wrong on the way there is the answer to the question.
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return isTimeout ? 'The CMS does not answer in time' : 'The CMS cannot be reached';
  }
}
