import { signIn, type Person } from '@eyvan/test-kit';
import { ask, askJson, timeAnswers } from './ask';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { say } from './say';
import { settings } from './settings';

/** Each filter by itself, some together, and what nothing answers to: then all rows are looked at. */
const questions = {
  firstPage: '',
  languageAndState: 'language=fa&state=review',
  anyState: 'state=withdrawn',
  lacks: 'lacks=kk',
  type: 'type=event',
  field: 'category=design',
  city: 'city=ashgabat',
  mine: 'mine=1',
  outdated: 'outdated=1&language=ar',
  overdue: 'due=overdue',
  search: `q=${encodeURIComponent('halyçy')}`,
  searchForNothing: 'q=zzzzzzzz',
  allTogether: `language=fa&state=review&lacks=kk&type=news&category=design&mine=1&outdated=1&due=week&q=zz`,
};

/** The page after many others. */
async function findDeepPage(url: string, init: RequestInit): Promise<string> {
  let after = '';
  for (let page = 0; page < 100; page += 1) {
    const { next } = await askJson<{ next: string | null }>(`${url}${after}`, init);
    if (!next) break;
    after = `?after=${next}`;
  }
  return `${url}${after}`;
}

/** How long the desk takes somebody when nothing else is asked. */
export async function measureDeskTimes({ cmsUrl }: Newsroom, { headers }: Person) {
  const { askings } = settings.desk;
  const init = { headers };
  const { text } = await ask(`${cmsUrl}/admin`, init);
  if (!text.includes('eyvan-desk')) throw new Error('What is measured is not the desk');
  const times: Record<string, Awaited<ReturnType<typeof timeAnswers>>> = {
    wholeView: await timeAnswers(`${cmsUrl}/admin`, init, askings),
  };
  const url = `${cmsUrl}/api/desk`;
  for (const [name, query] of Object.entries(questions))
    times[name] = await timeAnswers(`${url}?${query}`, init, askings);
  times.deepPage = await timeAnswers(await findDeepPage(url, init), init, askings);
  return times;
}

/** The desk of a newsroom with many items in all languages. */
export async function measureDesk() {
  const { items } = settings.desk;
  const newsroom = await openNewsroom();
  say(`A desk with ${items} items in twelve languages …`);
  await newsroom.seed();
  await newsroom.fillDesk(items);
  await newsroom.start();
  const times = await measureDeskTimes(newsroom, await signIn(newsroom.cmsUrl, newsroom.editor));
  await newsroom.close();
  return times;
}
