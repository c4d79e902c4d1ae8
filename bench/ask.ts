import { summarise } from './quantile';
import { settings } from './settings';

const answerMaxMs = 10_000;

/** One answer, whole. @throws Error when it is not a good one */
export async function ask(url: string, init: RequestInit = {}) {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(answerMaxMs) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`);
  return { headers: response.headers, text };
}

export const askJson = async <Value>(url: string, init?: RequestInit) =>
  JSON.parse((await ask(url, init)).text) as Value;

/** The time of one answer when nothing else is asked: one request after another. */
export async function timeAnswers(url: string, init: RequestInit = {}, askings = settings.askings) {
  const times: number[] = [];
  for (let count = -askings / 4; count < askings; count += 1) {
    const begun = performance.now();
    await ask(url, init);
    // The first ones only warm up.
    if (count >= 0) times.push(performance.now() - begun);
  }
  return summarise(times);
}
