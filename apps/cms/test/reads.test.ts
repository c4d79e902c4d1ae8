import { createLocalReq, type PayloadRequest } from 'payload';
import { findName } from '../src/platform/admin/find-name';
import { inTransaction } from '../src/platform/database/in-transaction';
import { findRow } from '../src/platform/database/read-once';
import { readsOf } from './count-reads';
import { createEdition, createTranslation, publish, saveDraft } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// How often the database is asked: the same for a short list and for a long one, and seldom for one publication.
const {
  payload,
  people,
  refs: { design },
  rests: { editor: ask },
} = await openStaffedNewsroom();

/** Five items, each in five languages: originals that are public, and translations that are public, drafted or begun. */
async function writeItems() {
  for (let item = 0; item < 5; item += 1) {
    const original = await createEdition(payload, 'news', [design], { headline: `Item ${item}` });
    if (item > 0) await publish(payload, 'news', original.id);
    for (const language of ['tk', 'ru', 'fa', 'tr']) {
      const translation = await createTranslation(payload, 'news', original, {
        language,
        headline: language,
      });
      if (language === 'ru') await publish(payload, 'news', translation.id, { scriptMeant: true });
    }
    if (item === 4) await saveDraft(payload, 'news', original.id, { headline: 'Written on since' });
  }
}

beforeAll(writeItems, 120_000);

describe('a list of editions', () => {
  const list = async (limit: number, draft: boolean) => {
    let docs: Record<string, any>[] = [];
    const asked = await readsOf(payload, async () => {
      const { body } = await ask('GET', `/news?depth=0&limit=${limit}&draft=${draft}`);
      docs = body.docs;
    });
    expect(docs).toHaveLength(limit);
    return { asked, docs };
  };

  it.each([true, false])(
    'asks as often for 25 as for 5, and eight times at most (draft=%s)',
    async (draft) => {
      const few = (await list(5, draft)).asked;
      const many = (await list(25, draft)).asked;
      expect(many).toHaveLength(few.length);
      expect(many.length).toBeLessThanOrEqual(8);
    },
  );

  it('asks once for all the people that its cells name', async () => {
    const named = Object.values(people);
    let names: (string | null)[] = [];
    const asked = await readsOf(payload, async () => {
      names = await Promise.all(named.map((person) => findName(payload, person)));
    });
    expect(names).toEqual(named.map(({ name }) => name));
    expect(asked).toHaveLength(1);
  });

  it('says of each row what it said one by one', async () => {
    const { docs } = await list(25, true);
    for (const { id, standing, translation } of docs) {
      const { body } = await ask('GET', `/news/${id}?depth=0&draft=true`);
      expect({ standing, translation }).toEqual({ standing: body.standing, translation: body.translation });
    }
    expect(new Set(docs.map(({ standing }) => standing as string))).toEqual(
      new Set(['draft', 'public', 'changed']),
    );
  });
});

/** Of Payload itself: who asks, the latest version of what is saved, and whether there are too many versions. */
const ofPayload = ['findOne users', 'findVersions news', 'findVersions news'];
/** So that neither what is published nor its version is older than a version before it. */
const ofOrder = ['findVersions news', 'findVersions news'];

describe('the publication of one translation', () => {
  it('reads eighteen times: what it follows, its references, its item, and the item for the desk once each', async () => {
    const original = await createEdition(payload, 'news', [design], { _status: 'published' });
    const { id } = await createTranslation(payload, 'news', original, {
      language: 'tk',
      headline: 'Açyk eýwan',
    });
    const asked = await readsOf(payload, () => ask('PATCH', `/news/${id}?depth=0`, { _status: 'published' }));
    expect(asked.map((line) => line.split(' ').slice(0, 2).join(' ')).sort()).toEqual(
      [
        ...ofPayload,
        ...ofOrder,
        'find categories',
        // The original before the save, and all public editions of the item after it.
        'find news',
        'find news',
        // Those of the item, and the last sequence.
        'find publications',
        'find publications',
        // By whose calendar news is dated: before the save, and after it.
        'findGlobal ',
        'findGlobal ',
        // For the desk: the item as readers have it, as it was written last, what was withdrawn, and its row.
        'find news',
        'queryDrafts news',
        'find publications',
        'findOne items',
        // Who is mentioned in its comments, for the desk too; and which version the trail names.
        'find comments',
        'findVersions news',
      ].sort(),
    );
  });
});

describe('a row that is read in a transaction', () => {
  const headlineOf = async (req: PayloadRequest, id: string) =>
    (await findRow<{ id: string; headline: string }>(req, 'news', id))?.headline ?? null;

  it('is read once, until somebody writes it', async () => {
    const { id } = await createEdition(payload, 'news', [design], { headline: 'Before' });
    const other = await createEdition(payload, 'news', [design]);
    await inTransaction(payload, async (req) => {
      const write = (target: string, headline: string) =>
        payload.db.updateOne({ collection: 'news', data: { headline }, id: target, req });
      const twice = await readsOf(payload, async () => {
        await Promise.all([headlineOf(req, id), headlineOf(req, id), headlineOf(req, other.id)]);
        await write(other.id, 'Another');
        expect(await headlineOf(req, id)).toBe('Before');
      });
      expect(twice).toHaveLength(1);
      await write(id, 'After');
      expect(await headlineOf(req, id)).toBe('After');
      await payload.db.updateOne({
        collection: 'news',
        data: { headline: 'Again' },
        req,
        where: { id: { equals: id } },
      });
      expect(await headlineOf(req, id)).toBe('Again');
      await payload.db.deleteOne({ collection: 'news', req, where: { id: { equals: id } } });
      expect(await headlineOf(req, id)).toBeNull();
    });
  });

  it('is read anew in the next one, and outside of any', async () => {
    const { id } = await createEdition(payload, 'news', [design], { headline: 'Before' });
    const req = await createLocalReq({}, payload);
    expect(await headlineOf(req, id)).toBe('Before');
    await payload.db.updateOne({ collection: 'news', data: { headline: 'After' }, id });
    expect(await headlineOf(req, id)).toBe('After');
    await inTransaction(payload, async (own) => expect(await headlineOf(own, id)).toBe('After'));
  });
});
