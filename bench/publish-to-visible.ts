import { ask, askJson } from './ask';
import type { Newsroom } from './open-newsroom';
import { summarise } from './quantile';
import { languages } from './languages';
import { waitFor, type Person } from '@eyvan/test-kit';

const pollMs = 10;
const visibleMaxMs = 15_000;

async function isShown(url: string, words: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(visibleMaxMs) });
  const text = await response.text();
  return response.status === 200 && text.includes(words);
}

const untilShown = (url: string, words: string) =>
  waitFor(() => isShown(url, words), Boolean, { timeoutMs: visibleMaxMs, everyMs: pollMs });

/** What a published item of the newsroom consists of, to write another one like it. */
async function readModel({ cmsUrl }: Newsroom, { headers }: Person) {
  const query = `where[language][equals]=${languages[0]}&where[original][exists]=false&limit=1&depth=0`;
  const { docs } = await askJson<{ docs: Record<string, unknown>[] }>(`${cmsUrl}/api/news?${query}`, {
    headers,
  });
  const { language, summary, body, categories, cities, heroImage } = docs[0]!;
  return { language, summary, body, categories, cities, heroImage };
}

/**
 * An editor publishes a draft: how long until a reader, who asks all the time, has it on its own page and in the list
 * of the news. The clock starts before the request to publish is sent. Readers had asked for both pages before, so
 * that there is something old in the cache.
 */
export async function measurePublishing(newsroom: Newsroom, editor: Person, publications: number) {
  const model = await readModel(newsroom, editor);
  const [locale] = languages;
  const list = `${newsroom.siteUrl}/${locale}/news`;
  const times = { page: [] as number[], list: [] as number[], both: [] as number[] };
  for (let count = 1; count <= publications; count += 1) {
    const headline = `Measured ${count} at ${Date.now()}`;
    const words = { ...model, headline, _status: 'draft' };
    const draft = await editor.create('news', words, '?draft=true&depth=0');
    const page = `${newsroom.siteUrl}/${locale}/news/${draft.itemId}/${draft.slug}`;
    if (await isShown(page, headline)) throw new Error('A draft is shown to the public');
    await ask(list);
    const begun = performance.now();
    const sinceBegun = async (shown: Promise<unknown>) => {
      await shown;
      return performance.now() - begun;
    };
    const publishing = editor.update('news', draft.id, { _status: 'published' }, '?depth=0');
    const [onPage, inList] = await Promise.all([
      sinceBegun(untilShown(page, headline)),
      sinceBegun(untilShown(list, headline)),
      publishing,
    ]);
    times.page.push(onPage);
    times.list.push(inList);
    times.both.push(Math.max(onPage, inList));
  }
  return { ownPage: summarise(times.page), newsList: summarise(times.list), both: summarise(times.both) };
}
