import type { EditionSlug } from '../../src/content/edition';
import { runReleases } from '../../src/editions/releases/run-releases';
import { openStaffedNewsroom } from '../open-newsroom';
import { createEdition, editionData, publicationsOf, storedOf, titleOf } from '../editions';
import type { People } from '../people';
import type { RestAnswer, Rests } from '../rest';
import { justNow, schedule } from '../schedule';

const {
  payload,
  refs: { design },
  people,
  rests,
} = await openStaffedNewsroom();
let categories: unknown[];

beforeAll(async () => {
  categories = [design];
});

/** Who asks, and what the edition is to them. `colleague` writes tk and ru, `translator` fa and tk. */
const actors = {
  anonymous: { as: 'anonymous', by: 'colleague', language: 'tk' },
  author: { as: 'colleague', by: 'colleague', language: 'tk' },
  authorInAnotherLanguage: { as: 'colleague', by: 'colleague', language: 'zh' },
  otherJournalist: { as: 'journalist', by: 'colleague', language: 'tk' },
  translator: { as: 'translator', by: 'translator', language: 'fa', isTranslation: true },
  translatorOfAnother: { as: 'translator', by: 'colleague', language: 'fa', isTranslation: true },
  translatorOnOriginal: { as: 'translator', by: 'translator', language: 'fa' },
  editor: { as: 'editor', by: 'colleague', language: 'tk' },
  admin: { as: 'admin', by: 'colleague', language: 'tk' },
} as const satisfies Record<
  string,
  { as: keyof Rests; by: keyof People; language: string; isTranslation?: boolean }
>;
type ActorName = keyof typeof actors;
const actorNames = Object.keys(actors) as ActorName[];

const signedIn = actorNames.filter((name) => name !== 'anonymous');
const editors: ActorName[] = ['editor', 'admin'];
const writers: ActorName[] = ['author', 'translator', ...editors];

interface Asked {
  ask: (method: string, path: string, body?: unknown) => Promise<RestAnswer>;
  slug: EditionSlug;
  /** `/news/<id>` */
  path: string;
  id: string;
  itemId: string;
  as: keyof Rests;
}
const isTaken = ({ status }: RestAnswer) => status < 300;
const words = (slug: EditionSlug) => ({ [titleOf[slug]]: 'Written anew' });
const versionOf = async ({ slug, id }: Asked, status: string) => {
  const { docs } = await payload.db.findVersions<{ id: string }>({
    collection: slug,
    limit: 1,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] },
  });
  return docs[0]!.id as string;
};

/** Through the server function of the admin, and then the release that it plans. */
async function isScheduled({ as, id, itemId, slug }: Asked): Promise<boolean> {
  await schedule(payload, { by: as === 'anonymous' ? undefined : people[as], slug, id, at: justNow() });
  await runReleases(payload);
  await payload.db.deleteMany({ collection: 'releases', where: {} });
  return (await publicationsOf(payload, itemId)).some(({ state }) => state === 'public');
}

/** Each operation, and who may. Whoever may not leaves everything as it was. */
const onDrafts: [string, ActorName[], (asked: Asked) => Promise<boolean>][] = [
  ['read', signedIn, async ({ ask, path }) => isTaken(await ask('GET', path))],
  ['read the draft', signedIn, async ({ ask, path }) => isTaken(await ask('GET', `${path}?draft=true`))],
  [
    'read the versions',
    signedIn,
    async ({ ask, slug, id }) =>
      isTaken(await ask('GET', `/${slug}/versions?where[parent][equals]=${id}&limit=1`)),
  ],
  [
    'write on',
    writers,
    async ({ ask, path, slug }) => isTaken(await ask('PATCH', `${path}?draft=true`, words(slug))),
  ],
  [
    'write on by autosave',
    writers,
    async ({ ask, path, slug }) =>
      isTaken(await ask('PATCH', `${path}?draft=true&autosave=true`, words(slug))),
  ],
  [
    'send to review',
    writers,
    async ({ ask, path }) => isTaken(await ask('PATCH', `${path}?draft=true`, { stage: 'review' })),
  ],
  [
    'restore a version',
    writers,
    async (asked) =>
      isTaken(await asked.ask('POST', `/${asked.slug}/versions/${await versionOf(asked, 'draft')}`)),
  ],
  [
    'put into the bin',
    writers,
    async ({ ask, path }) => isTaken(await ask('PATCH', path, { deletedAt: new Date().toISOString() })),
  ],
  ['delete for good', editors, async ({ ask, path }) => isTaken(await ask('DELETE', path))],
  [
    'approve',
    editors,
    async ({ ask, path }) => isTaken(await ask('PATCH', `${path}?draft=true`, { stage: 'approved' })),
  ],
  ['publish', editors, async ({ ask, path }) => isTaken(await ask('PATCH', path, { _status: 'published' }))],
  ['schedule', editors, isScheduled],
];

const onPublic: typeof onDrafts = [
  [
    'draft a change',
    writers,
    async ({ ask, path, slug }) => isTaken(await ask('PATCH', `${path}?draft=true`, words(slug))),
  ],
  [
    'draft a change as the form sends it',
    writers,
    async ({ ask, path, slug }) =>
      isTaken(await ask('PATCH', `${path}?draft=true`, { ...words(slug), stage: 'approved' })),
  ],
  [
    'change it at once',
    editors,
    async ({ ask, path, slug }) =>
      isTaken(await ask('PATCH', path, { ...words(slug), _status: 'published' })),
  ],
  ['withdraw', editors, async ({ ask, path }) => isTaken(await ask('PATCH', path, { _status: 'draft' }))],
  [
    'withdraw with a reason',
    editors,
    async ({ ask, path }) => {
      await ask('PATCH', path, { _status: 'draft', withdrawnReason: 'No consent' });
      return (await ask('GET', `${path}?draft=true`)).body?.withdrawnReason === 'No consent';
    },
  ],
  [
    'withdraw by a write without a word of it',
    editors,
    async ({ ask, path, slug }) => isTaken(await ask('PATCH', path, words(slug))),
  ],
  [
    'put into the bin',
    editors,
    async ({ ask, path }) => isTaken(await ask('PATCH', path, { deletedAt: new Date().toISOString() })),
  ],
  ['delete for good', editors, async ({ ask, path }) => isTaken(await ask('DELETE', path))],
  [
    'restore a published version',
    writers,
    async (asked) =>
      isTaken(await asked.ask('POST', `/${asked.slug}/versions/${await versionOf(asked, 'published')}`)),
  ],
  [
    'restore a published version as a draft',
    writers,
    async (asked) =>
      isTaken(
        await asked.ask('POST', `/${asked.slug}/versions/${await versionOf(asked, 'published')}?draft=true`),
      ),
  ],
];

async function prepare(slug: EditionSlug, name: ActorName, status: 'draft' | 'published'): Promise<Asked> {
  const actor: { as: keyof Rests; by: keyof People; language: string; isTranslation?: boolean } =
    actors[name];
  const createdBy = people[actor.by].id;
  const data = { language: actor.language, createdBy, _status: status };
  const original = actor.isTranslation
    ? await createEdition(payload, slug, categories, { language: 'ru' })
    : null;
  const doc = await createEdition(payload, slug, categories, {
    ...data,
    ...(original && { original: original.id }),
  });
  const { id, itemId } = doc as { id: string; itemId: string };
  return { ask: rests[actor.as], slug, path: `/${slug}/${id}`, id, itemId, as: actor.as };
}

const cases = (['news', 'events'] as const).flatMap((slug) => [
  ...onDrafts.map(([operation, who, act]) => ({ slug, status: 'draft' as const, operation, who, act })),
  ...onPublic.map(([operation, who, act]) => ({ slug, status: 'published' as const, operation, who, act })),
]);

describe('who may do what with an edition', () => {
  it.each(cases)('$slug, $status: $operation', async ({ slug, status, who, act }) => {
    const allowed: ActorName[] = [];
    for (const name of actorNames) {
      const asked = await prepare(slug, name, status);
      const before = await storedOf(payload, slug, asked.id, asked.itemId);
      if (await act(asked)) allowed.push(name);
      else expect(await storedOf(payload, slug, asked.id, asked.itemId)).toEqual(before);
    }
    expect(allowed).toEqual(actorNames.filter((name) => who.includes(name)));
  });
});

const creators: [string, (keyof Rests)[], Record<string, unknown>][] = [
  ['an original in an own language', ['journalist', 'colleague', 'editor', 'admin'], { language: 'tk' }],
  ['an original in another language', ['editor', 'admin'], { language: 'zh' }],
  // A journalist's default is the first of the own languages.
  ['an original without a language', ['journalist', 'colleague', 'editor', 'admin'], { language: undefined }],
  ['an approved one', ['editor', 'admin'], { language: 'tk', stage: 'approved' }],
  ['a published one', ['editor', 'admin'], { language: 'tk', _status: 'published' }],
];

describe.each(['news', 'events'] as const)('who may begin an edition: %s', (slug) => {
  it.each(creators)('%s', async (_what, who, data) => {
    const allowed: string[] = [];
    for (const [name, ask] of Object.entries(rests)) {
      const { totalDocs: before } = await payload.count({ collection: slug });
      const answer = await ask('POST', `/${slug}`, { ...editionData(slug, categories), ...data });
      if (isTaken(answer)) allowed.push(name);
      else {
        expect([401, 403]).toContain(answer.status);
        expect((await payload.count({ collection: slug })).totalDocs).toBe(before);
      }
    }
    expect(allowed.sort()).toEqual([...who].sort());
  });

  it('a translation: journalists and translators in their languages, editors in all', async () => {
    const allowed: string[] = [];
    for (const [name, ask] of Object.entries(rests)) {
      for (const language of ['tk', 'fa', 'zh']) {
        const original = await createEdition(payload, slug, categories, { language: 'en' });
        const answer = await ask('POST', `/${slug}/${original.id}/translate`, { language });
        if (isTaken(answer)) allowed.push(`${name}: ${language}`);
        else expect([401, 403]).toContain(answer.status);
      }
    }
    const all = (name: string) => ['tk', 'fa', 'zh'].map((language) => `${name}: ${language}`);
    const some = ['journalist: tk', 'journalist: fa', 'colleague: tk', 'translator: tk', 'translator: fa'];
    expect(allowed.sort()).toEqual([...some, ...all('editor'), ...all('admin')].sort());
  });
});
