import { ask, askJson } from './ask';
import type { House } from './house';
import { summarise } from './quantile';
import { languages } from './languages';
import type { Staff } from './staff';

const pollMs = 10;
const visibleMaxMs = 15_000;

async function isShown(url: string, words: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(visibleMaxMs) });
  const text = await response.text();
  return response.status === 200 && text.includes(words);
}

async function untilShown(url: string, words: string): Promise<void> {
  const end = Date.now() + visibleMaxMs;
  while (!(await isShown(url, words))) {
    if (Date.now() > end) throw new Error(`${url} does not show "${words}" after ${visibleMaxMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** What a published item of the newsroom consists of, to write another one like it. */
async function readModel({ cmsUrl }: House, { headers }: Staff) {
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
export async function measurePublishing(house: House, staff: Staff, publications: number) {
  const model = await readModel(house, staff);
  const [locale] = languages;
  const list = `${house.siteUrl}/${locale}/news`;
  const times = { page: [] as number[], list: [] as number[], both: [] as number[] };
  for (let count = 1; count <= publications; count += 1) {
    const headline = `Measured ${count} at ${Date.now()}`;
    const draft = await staff.send('POST', '/news?draft=true&depth=0', {
      ...model,
      headline,
      _status: 'draft',
    });
    const page = `${house.siteUrl}/${locale}/news/${draft.itemId}/${draft.slug}`;
    if (await isShown(page, headline)) throw new Error('A draft is shown to the public');
    await ask(list);
    const begun = performance.now();
    const sinceBegun = async (shown: Promise<void>) => {
      await shown;
      return performance.now() - begun;
    };
    const publishing = staff.send('PATCH', `/news/${draft.id}?depth=0`, { _status: 'published' });
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
