import { ask, askJson, timeAnswers } from './ask';
import type { House } from './house';
import { measureLoads } from './load';
import { languages, rareField } from './languages';
import type { Staff } from './staff';

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
export const listUrl = ({ cmsUrl }: House) => `${cmsUrl}${listPath}`;

/** The ten newest items, as the public API gives them. */
export const readNewest = async (house: House) => (await askJson<List>(listUrl(house))).items;

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
export async function measureApi(house: House, staff: Staff) {
  const newest = await readNewest(house);
  const list = listUrl(house);
  const item = `${house.cmsUrl}/api/v1/news/${newest[0]!.id}?locale=${locale}`;
  const rest = `${house.cmsUrl}/api/news?${restQuery}`;
  const leanRest = `${rest}&pagination=false&${leanest}`;
  for (const url of [rest, leanRest])
    await checkSame(await askJson<RestList>(url, { headers: staff.headers }), newest);
  const etagOf = async (url: string) => ({ 'if-none-match': (await ask(url)).headers.get('etag')! });
  const { headers } = staff;
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
export async function measureListTimes(house: House) {
  const list = listUrl(house);
  const { deepPage, lastPage } = await findDeepPages(house);
  return {
    firstPage: await timeAnswers(list),
    field: await timeAnswers(`${list}&category=design`),
    rareField: await timeAnswers(`${list}&category=${rareField}`),
    oldest: await timeAnswers(`${list}&order=asc&from=2000-01-01`),
    deepPage: await timeAnswers(deepPage),
    lastPage: await timeAnswers(lastPage),
    item: await timeAnswers(
      `${house.cmsUrl}/api/v1/news/${(await readNewest(house))[0]!.id}?locale=${locale}`,
    ),
  };
}

/** The page after four fifths of all items, and the last one, as a reader who turns and turns comes to them. */
async function findDeepPages(house: House) {
  let next: string | null = null;
  const cursors: string[] = [];
  do {
    const cursor: string = next ? `&cursor=${next}` : '';
    ({ next } = await askJson<List>(`${house.cmsUrl}/api/v1/news?locale=${locale}&limit=50${cursor}`));
    if (next) cursors.push(next);
  } while (next);
  const pageAt = (index: number) => `${listUrl(house)}&cursor=${cursors[index]!}`;
  return { deepPage: pageAt(Math.floor(cursors.length * 0.8)), lastPage: pageAt(cursors.length - 1) };
}
