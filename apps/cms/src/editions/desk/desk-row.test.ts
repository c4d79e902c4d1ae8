import type { DeskCells } from './desk-row';
import { toDeskRow } from './desk-row';
import type { DeskEdition, EditionAtDesk } from './desk-states';

const at = (day: number) => `2027-03-0${day}T10:00:00.000Z`;

/** An edition, by what differs from a draft that is being written. */
function edition(
  language: DeskEdition['language'],
  latest: Partial<DeskEdition> = {},
  row: Partial<DeskEdition> = latest,
  isWithdrawn = false,
): EditionAtDesk {
  const plain = {
    id: language,
    language,
    original: language === 'en' ? null : 'en',
    itemId: '4f7k2q9d',
    headline: `In ${language}`,
    stage: 'writing',
    _status: 'draft',
    createdBy: `writer-${language}`,
    createdAt: at(1),
    updatedAt: at(2),
  } as DeskEdition;
  return { row: { ...plain, ...row }, latest: { ...plain, ...latest }, isWithdrawn };
}
const published = { _status: 'published', stage: 'approved' } as const;

const rowOf = (...editions: EditionAtDesk[]) => toDeskRow('news', '4f7k2q9d', editions)!;
const cellsOf = (...editions: EditionAtDesk[]) => JSON.parse(rowOf(...editions).cells) as DeskCells;
const keysOf = (...editions: EditionAtDesk[]) =>
  rowOf(...editions)
    .filterKeys.trim()
    .split(/ +/);

describe('the states of an edition', () => {
  const words = { wordsChangedAt: at(3), factsChangedAt: at(1) };
  const facts = { wordsChangedAt: at(3), factsChangedAt: at(3) };
  it.each<[what: string, editions: EditionAtDesk[], states: string[]]>([
    ['a first draft', [edition('tk')], ['writing']],
    ['a draft in review', [edition('tk', { stage: 'review' })], ['review']],
    ['an approved draft', [edition('tk', { stage: 'approved' })], ['approved']],
    ['a public text', [edition('tk', published)], ['public']],
    ['a draft over a public text', [edition('tk', { stage: 'approved' }, published)], ['changed']],
    ['the same in review', [edition('tk', { stage: 'review' }, published)], ['review', 'changed']],
    ['a withdrawn text', [edition('tk', { stage: 'approved' }, {}, true)], ['withdrawn']],
    ['the same, sent again', [edition('tk', { stage: 'review' }, {}, true)], ['review', 'withdrawn']],
    ['one in the bin', [edition('tk', { deletedAt: at(3) })], ['inBin']],
    [
      'one whose original’s words went on',
      [edition('en', {}, words), edition('tk')],
      ['outdated', 'writing'],
    ],
    ['a public one', [edition('en', {}, words), edition('tk', published)], ['outdated', 'public']],
    [
      'one whose original’s facts went on',
      [edition('en', {}, facts), edition('tk', published)],
      ['factChanged', 'public'],
    ],
    [
      'one that was compared since',
      [edition('en', {}, words), edition('tk', { ...published, translation: { follows: at(4) } })],
      ['public'],
    ],
    ['one that was only begun', [edition('en', {}, words), edition('tk', { headline: null })], ['writing']],
  ])('of %s', (_, editions, states) => expect(cellsOf(...editions).tk?.states).toEqual(states));

  it('of an original know no original', () => {
    expect(cellsOf(edition('en', published, { ...published, wordsChangedAt: at(3) })).en?.states).toEqual([
      'public',
    ]);
  });
});

describe('who has something to do', () => {
  const waitsOf = (
    latest: Partial<DeskEdition>,
    row?: Partial<DeskEdition>,
    original: Partial<DeskEdition> = {},
  ) => cellsOf(edition('en', published, { ...published, ...original }), edition('tk', latest, row)).tk?.waits;
  const returned = { at: at(2), by: 'editor', note: 'Shorter.' };
  it('is nobody while it is written', () => expect(waitsOf({})).toEqual({}));
  it('is the writer of what was returned', () =>
    expect(waitsOf({ returned })).toEqual({ 'writer-tk': 'returned' }));
  it('is nobody once it was sent again', () => expect(waitsOf({ stage: 'review' })).toEqual({}));
  it('is whom it was given to, until that is sent on', () => {
    expect(waitsOf({ assignee: 'aýna' })).toEqual({ aýna: 'assigned' });
    expect(waitsOf({ assignee: 'aýna', stage: 'review' })).toEqual({});
    expect(waitsOf({ assignee: 'aýna', ...published })).toEqual({});
  });
  it('is both of what was given and returned', () =>
    expect(waitsOf({ assignee: 'aýna', returned })).toEqual({ 'writer-tk': 'returned', aýna: 'returned' }));
  it('is the writer of what has fallen behind, public or not', () => {
    expect(waitsOf(published, published, { wordsChangedAt: at(3) })).toEqual({ 'writer-tk': 'outdated' });
  });
  it('is nobody for what lies in the bin', () =>
    expect(waitsOf({ returned, assignee: 'aýna', deletedAt: at(3) })).toEqual({}));
});

describe('a row', () => {
  it('is none where there is no edition', () => expect(toDeskRow('news', '4f7k2q9d', [])).toBeNull());

  it('is the same whatever the order of the editions', () => {
    const [one, two] = [edition('en'), edition('fa')];
    expect(rowOf(one, two)).toEqual(rowOf(two, one));
  });

  it('is touched with its latest save, and due with its soonest deadline that is open', () => {
    const row = rowOf(
      edition('en', { ...published, dueAt: at(1) }),
      edition('tk', { dueAt: at(5), updatedAt: at(4) }),
      edition('fa', { dueAt: at(3) }),
      edition('ru', { dueAt: at(2), deletedAt: at(2) }),
    );
    expect(row).toMatchObject({ key: 'news:4f7k2q9d', type: 'news', touchedAt: at(4), dueAt: at(3) });
  });

  it('is found by the headlines of all languages, folded, and by its number', () => {
    const { searchText } = rowOf(edition('en'), edition('tk', { headline: 'ŞÄHER' }));
    expect(searchText).toContain('saher');
    expect(searchText).toContain('4f7k2q9d');
  });

  it('says what is there, what is lacking, of what it is, and who writes', () => {
    const original = { categories: ['c1'], cities: ['c2'] };
    const keys = keysOf(edition('en', original), edition('fa', { stage: 'review' }));
    for (const key of [
      ...['has:en', 'has:fa', 'lacks:kk', 'fa:review', 'any:review', 'any:writing', 'type:news'],
      ...['category:c1', 'city:c2', 'by:writer-en', 'by:writer-fa', 'written'],
    ])
      expect(keys).toContain(key);
    expect(keys).not.toContain('lacks:fa');
  });

  it('lacks what lies in the bin', () => {
    const keys = keysOf(edition('en'), edition('fa', { deletedAt: at(3) }));
    expect(keys).toContain('lacks:fa');
    expect(keys).not.toContain('has:fa');
  });

  it('is not written while nobody has, nor when all of it lies in the bin', () => {
    expect(keysOf(edition('en', { headline: null }))).not.toContain('written');
    expect(keysOf(edition('en', { headline: null, summary: 'A line' }))).toContain('written');
    const binned = keysOf(edition('en', { summary: 'A line', deletedAt: at(3) }));
    expect(binned).not.toContain('written');
    expect(binned).not.toContain('by:writer-en');
  });
});
