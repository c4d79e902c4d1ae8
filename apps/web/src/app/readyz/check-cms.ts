const timeoutMs = 2000;

/** A CMS that cannot save says so, and can be read all the same: that is all a site asks of it. */
async function canBeRead(answer: Response): Promise<boolean> {
  if (answer.ok) return true;
  const body = (await answer.json().catch(() => null)) as { reads?: unknown } | null;
  return body?.reads === true;
}

/** Why the CMS cannot be asked; null when it can. Never waits longer than two seconds. */
export async function checkCms(cmsUrl: string): Promise<string | null> {
  try {
    const answer = await fetch(`${cmsUrl}/readyz`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return (await canBeRead(answer)) ? null : `The CMS answers ${answer.status}`;
  } catch (error) {
    // Whatever goes wrong on the way there is the answer to the question.
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return isTimeout ? 'The CMS does not answer in time' : 'The CMS cannot be reached';
  }
}
