import { fillSearchTexts } from '../src/content/text/fill-search-texts';
import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg, toFile } from './content';
import { createEdition } from './editions';

// A list finds what is looked for in any script, whichever keyboard it was typed on, on both databases.
const { payload, refs, rests } = await openStaffedNewsroom();

/** As the list of the admin asks: by the fields that its collection names. */
async function search(slug: string, query: string): Promise<string[]> {
  const { listSearchableFields = [] } = payload.collections[slug as 'news'].config.admin;
  const asked = listSearchableFields.map(
    (field, index) => `where[or][${index}][${field}][like]=${encodeURIComponent(query)}`,
  );
  const { body } = await rests.translator(
    'GET',
    `/${slug}?draft=true&depth=0&limit=100&locale=tk&${asked.join('&')}`,
  );
  return body.docs.map(({ id }: { id: string }) => id);
}

it.each<[language: string, headline: string, queries: string[]]>([
  ['ru', 'Ашхабад встречает ещё один форум', ['ашхабад', 'АШХАБАД', 'еще форум', 'Ашхабад']],
  ['tk', 'Aşgabatda ýüpek sergisi', ['AŞGABAT', 'asgabat', 'yupek sergi', 'ÝÜPEK']],
  ['fa', 'کارگاه کتاب‌خانه', ['كارگاه', 'کتابخانه', 'کتاب خانه', 'كتاب‌خانه']],
  ['uz', 'Oʻzbekiston sanʼati', ["o'zbekiston", 'OZBEKISTON', 'sanat']],
  ['tr', 'İstanbul ve Iğdır', ['istanbul', 'ISTANBUL', 'ığdır', 'igdir']],
  ['kk', 'Қазақстан қалалары', ['казакстан', 'ҚАЗАҚСТАН']],
  ['ar', 'ورشة الآثار', ['الاثار', 'ورشه']],
  ['zh', '创意城市网络', ['创意', '城市网络']],
])('news in %s', async (language, headline, queries) => {
  const { id, itemId } = await createEdition(payload, 'news', [refs.design], { language, headline });
  for (const query of [...queries, itemId, itemId.toUpperCase()])
    expect({ query, found: await search('news', query) }).toEqual({ query, found: [id] });
  await rests.editor('PATCH', `/news/${id}?draft=true&autosave=true`, { headline: 'Xyzzy' });
  expect(await search('news', 'XYZZY')).toEqual([id]);
  expect(await search('news', queries[0]!)).toEqual([]);
  await payload.delete({ collection: 'news', id });
});

it('events, by their summary too', async () => {
  const data = { title: 'Лекция', summary: 'О КОВРАХ и узорах', language: 'ru' };
  const { id } = await createEdition(payload, 'events', [refs.design], data);
  expect(await search('events', 'коврах лекция')).toEqual([id]);
});

it('pictures, by their words in any language, and by the name that refusals call them by', async () => {
  const file = toFile(await drawJpeg(40, 30));
  const { id, filename } = await payload.create({
    collection: 'media',
    locale: 'ru',
    data: { alt: 'Ковёр' } as never,
    file,
  });
  await rests.translator('PATCH', `/media/${id}?locale=fa`, { alt: 'كتاب‌خانه' });
  for (const query of ['КОВЕР', 'کتابخانه', filename!])
    expect({ query, found: await search('media', query) }).toEqual({ query, found: [id] });
  await payload.update({
    collection: 'media',
    id,
    locale: 'all' as 'ru',
    data: { alt: { ru: 'Зал', fa: 'تالار' } } as never,
  });
  expect(await search('media', 'зал')).toEqual([id]);
  expect(await search('media', 'ковер')).toEqual([]);
});

it('cities and organisations', async () => {
  await payload.update({ collection: 'cities', id: refs.ashgabat, locale: 'ru', data: { name: 'Ашхабад' } });
  await payload.update({ collection: 'cities', id: refs.ashgabat, locale: 'tk', data: { name: 'Aşgabat' } });
  for (const query of ['ашхабад', 'AŞGABAT', 'ashgabat', 'tm'])
    expect({ query, found: await search('cities', query) }).toEqual({ query, found: [refs.ashgabat] });
  const museum = await payload.create({
    collection: 'organizations',
    locale: 'ru',
    data: { name: 'Музей изобразительных искусств' } as never,
  });
  expect(await search('organizations', 'МУЗЕЙ')).toEqual([museum.id]);
});

it('nobody writes it from outside, and what was stored before it was there is filled in', async () => {
  const { id } = await createEdition(payload, 'news', [refs.design], { headline: 'Прежний', language: 'ru' });
  await rests.editor('PATCH', `/news/${id}?draft=true`, { searchText: 'forged' });
  expect(await search('news', 'forged')).toEqual([]);
  const { updatedAt } = (await rests.editor('GET', `/news/${id}?draft=true`)).body;
  await payload.db.updateOne({ collection: 'news', id, data: { searchText: null, updatedAt } });
  const { docs } = await payload.db.findVersions({ collection: 'news', where: { parent: { equals: id } } });
  for (const { id: versionId, ...version } of docs)
    await payload.db.updateVersion({
      collection: 'news',
      id: versionId,
      versionData: { ...version, version: { ...version.version, searchText: null } } as never,
    });
  expect(await search('news', 'прежний')).toEqual([]);
  await fillSearchTexts(payload);
  expect(await search('news', 'ПРЕЖНИЙ')).toEqual([id]);
  expect((await rests.editor('GET', `/news/${id}?draft=true`)).body.updatedAt).toBe(updatedAt);
});
