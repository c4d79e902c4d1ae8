import { ask, askJson, timeAnswers } from './ask';
import type { Newsroom } from './open-newsroom';
import { measureLoads } from './load';
import { languages, rareField } from './languages';
import type { Person } from '@eyvan/test-kit';

const [locale] = languages;
const ten = `locale=${locale}&limit=10`;

interface Summary {
  id: string;
  url: string;
  alternates: { locale: string; url: string }[];
}

interface List {
  items: Summary[];
  next: string | null;
}

/** The list that everything is measured with: the ten newest. */
export const listPath = `/api/v1/news?${ten}`;
export const listUrl = ({ cmsUrl }: Newsroom) => `${cmsUrl}${listPath}`;

/** The ten newest items, as the public API gives them. */
export const readNewest = async (newsroom: Newsroom) => (await askJson<List>(listUrl(newsroom))).items;

/** The same ten items from Payload's own REST: published editions of the language, newest first. */
const restQuery = [
  `where[language][equals]=${locale}`,
  'where[_status][equals]=published',
  'sort=-publishedAt',
  `limit=10`,
  'depth=1',
  `locale=${locale}`,
].join('&');

/** What a list of the API shows and no more: without the texts, and without counting what lies beyond. */
const leanest = [
  'itemId',
  'headline',
  'summary',
  'slug',
  'publishedAt',
  'updatedAt',
  'categories',
  'cities',
  'heroImage',
]
  .map((field) => `select[${field}]=true`)
  .join('&');

interface RestList {
  docs: { itemId: string; categories: unknown; heroImage: unknown }[];
}

/** @throws Error when the two would not be measured on the same content */
async function checkSame(rest: RestList, newest: Summary[]): Promise<void> {
  const isSame = newest.every(({ id }, index) => rest.docs[index]?.itemId === id);
  const isWhole = rest.docs.every(
    ({ categories, heroImage }) =>
      Array.isArray(categories) &&
      [categories[0], heroImage].every((value) => value !== null && typeof value === 'object'),
  );
  if (!isSame || !isWhole || newest.length !== 10)
    throw new Error('Payload and the public API do not give the same ten items');
}

/** The API against Payload's own REST, one after the other on the same process. */
export async function measureApi(newsroom: Newsroom, editor: Person) {
  const newest = await readNewest(newsroom);
  const list = listUrl(newsroom);
  const item = `${newsroom.cmsUrl}/api/v1/news/${newest[0]!.id}?locale=${locale}`;
  const rest = `${newsroom.cmsUrl}/api/news?${restQuery}`;
  const leanRest = `${rest}&pagination=false&${leanest}`;
  for (const url of [rest, leanRest])
    await checkSame(await askJson<RestList>(url, { headers: editor.headers }), newest);
  const etagOf = async (url: string) => ({ 'if-none-match': (await ask(url)).headers.get('etag')! });
  const { headers } = editor;
  return measureLoads({
    apiList: { url: list },
    apiListEtagHit: { url: list, headers: await etagOf(list), status: 304 },
    apiItem: { url: item },
    apiItemEtagHit: { url: item, headers: await etagOf(item), status: 304 },
    payloadRestList: { url: rest, headers },
    payloadRestListLeanest: { url: leanRest, headers },
  });
}

/** How long the lists take when nothing else is asked. */
export async function measureListTimes(newsroom: Newsroom) {
  const list = listUrl(newsroom);
  const { deepPage, lastPage } = await findDeepPages(newsroom);
  return {
    firstPage: await timeAnswers(list),
    field: await timeAnswers(`${list}&category=design`),
    rareField: await timeAnswers(`${list}&category=${rareField}`),
    oldest: await timeAnswers(`${list}&order=asc&from=2000-01-01`),
    deepPage: await timeAnswers(deepPage),
    lastPage: await timeAnswers(lastPage),
    item: await timeAnswers(
      `${newsroom.cmsUrl}/api/v1/news/${(await readNewest(newsroom))[0]!.id}?locale=${locale}`,
    ),
  };
}

/** The page after four fifths of all items, and the last one, as a reader who turns and turns comes to them. */
async function findDeepPages(newsroom: Newsroom) {
  let next: string | null = null;
  const cursors: string[] = [];
  do {
    const cursor: string = next ? `&cursor=${next}` : '';
    ({ next } = await askJson<List>(`${newsroom.cmsUrl}/api/v1/news?locale=${locale}&limit=50${cursor}`));
    if (next) cursors.push(next);
  } while (next);
  const pageAt = (index: number) => `${listUrl(newsroom)}&cursor=${cursors[index]!}`;
  return { deepPage: pageAt(Math.floor(cursors.length * 0.8)), lastPage: pageAt(cursors.length - 1) };
}
