import { addColumns, watchMapper, type Given } from './made-up-field';
import { takeBackup } from '../src/backup/take-backup';
import { editionSlugs } from '../src/content/edition';
import { createShelf, restoreFrom } from './backups';
import { createEdition, createTranslation, publish, titleOf } from './editions';
import { openNewsroom } from './open-newsroom';

// A field is said in one place: everything that goes by lists of fields knows it from there.
const { payload, refs } = await openNewsroom();

beforeAll(() => addColumns(payload));

describe.each(editionSlugs)('a made-up field of %s', (slug) => {
  let original: { id: string; itemId: string };
  let translation: { id: string };
  /** What the mappers were given, by language. */
  const given: Given = {};
  const stopWatching = watchMapper(slug, given);

  beforeAll(async () => {
    const words = { madeUpFact: 'A fact', madeUpWords: 'Hünärmentler' };
    original = (await createEdition(payload, slug, [refs.design], words)) as typeof original;
    await publish(payload, slug, original.id);
    translation = await createTranslation(payload, slug, original, {
      language: 'tk',
      [titleOf[slug]]: 'Haly',
      madeUpFact: 'Not its own to say',
      madeUpWords: 'Haly dokaýarlar',
    });
    await publish(payload, slug, translation.id);
  });
  afterAll(stopWatching);

  const stateOf = async () =>
    (await payload.findByID({ collection: slug, id: translation.id, depth: 0 })).translation?.state;

  it('is at hand where the public shape is made: facts from the original, words in each language', () => {
    expect(given).toEqual({
      en: { words: 'Hünärmentler', fact: 'A fact' },
      tk: { words: 'Haly dokaýarlar', fact: 'A fact' },
    });
  });

  it('is searched in the list, however it is typed', async () => {
    const found = await payload.find({ collection: slug, where: { searchText: { like: 'HUNARMENT' } } });
    expect(found.docs.map(({ id }) => id)).toEqual([original.id]);
  });

  it('makes a translation go out of date, as a fact or as words', async () => {
    expect(await stateOf()).toBe('current');
    await publish(payload, slug, original.id, { madeUpWords: 'Ussalar' });
    expect(await stateOf()).toBe('outdated');
    await publish(payload, slug, original.id, { madeUpFact: 'Another fact' });
    expect(await stateOf()).toBe('factChanged');
    expect(given.tk).toMatchObject({ fact: 'Another fact' });
  });

  it('comes back with a backup', async () => {
    const shelf = await createShelf();
    await takeBackup(payload, shelf.file('all.tar'));
    await publish(payload, slug, original.id, { madeUpFact: 'Lost', madeUpWords: 'Lost' });
    await restoreFrom(payload, shelf.file('all.tar'));
    const restored = await payload.findByID({ collection: slug, id: original.id, depth: 0 });
    expect(restored).toMatchObject({ madeUpFact: 'Another fact', madeUpWords: 'Ussalar' });
    await shelf.remove();
  });
});
