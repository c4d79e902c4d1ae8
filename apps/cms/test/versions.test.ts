import { createLocalReq } from 'payload';
import { listVersions } from '../src/newsroom/versions/list-versions';
import { readsOf } from './count-reads';
import { editionData, withdraw } from './editions';
import type { People } from './people';
import { openStaffedNewsroom } from './open-newsroom';

// The list of versions of an edition: what each is, and who wrote it.
const {
  payload,
  refs: { design },
  people,
  rests,
} = await openStaffedNewsroom();

const list = async (id: string, who: keyof People | null, page = { limit: 25, page: 1 }) => {
  const req = await createLocalReq(who ? { user: people[who] as never } : {}, payload);
  const row = await payload.findByID({ collection: 'news', id, depth: 0 });
  const hasPublishedDoc = row._status === 'published';
  return listVersions(req, 'news', id, { ...page, hasPublishedDoc, sort: '-updatedAt' });
};
const toSaid = ({ docs }: Awaited<ReturnType<typeof list>>) =>
  docs.map(({ writer, standing }) => [writer, standing]);

async function writeByTurns(): Promise<string> {
  const { body } = await rests.journalist('POST', '/news?draft=true', editionData('news', [design]));
  const { id } = body.doc as { id: string };
  await rests.editor('PATCH', `/news/${id}`, { _status: 'published' });
  await rests.admin('PATCH', `/news/${id}`, { _status: 'published', summary: 'Published once more.' });
  await rests.journalist('PATCH', `/news/${id}?draft=true`, { summary: 'Written on.' });
  return id;
}

it('names who wrote each version, and what it is, to all who may read it', async () => {
  const id = await writeByTurns();
  for (const who of ['translator', 'journalist', 'editor'] as const)
    expect(toSaid(await list(id, who))).toEqual([
      ['journalist', 'currentDraft'],
      ['admin', 'currentlyPublished'],
      ['editor', 'previouslyPublished'],
      ['journalist', 'draft'],
    ]);
  await expect(list(id, null)).rejects.toMatchObject({ status: 403 });
});

it('says that nothing is public when it was withdrawn; of the CMS itself it names nobody', async () => {
  const id = await writeByTurns();
  await withdraw(payload, 'news', id);
  const { docs } = await list(id, 'editor');
  expect(docs.map(({ standing }) => standing)).not.toContain('currentlyPublished');
  const { id: imported } = await payload.create({
    collection: 'news',
    draft: true,
    data: editionData('news', [design]) as never,
  });
  expect(toSaid(await list(imported, 'editor'))).toEqual([[null, 'currentDraft']]);
});

it('comes page by page, and asks for all names at once', async () => {
  const id = await writeByTurns();
  const asked = await readsOf(payload, async () => {
    const page = await list(id, 'editor', { limit: 3, page: 1 });
    expect(page).toMatchObject({ totalDocs: 4, totalPages: 2, hasNextPage: true });
  });
  expect(asked.filter((line) => line.startsWith('find users'))).toHaveLength(1);
  expect(toSaid(await list(id, 'editor', { limit: 3, page: 2 }))).toEqual([['journalist', 'draft']]);
});
