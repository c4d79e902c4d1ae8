import {
  freshnessOf as freshnessOfEntry,
  noTagTimes,
  toSubject,
  touchTags,
  type TagTimes,
} from './tag-times';

const start = 1_000_000;
const none = noTagTimes(0);

/** Of an answer of the API, which its tags decide alone. */
const freshnessOf = (times: TagTimes, tags: string[], madeAt: number) =>
  freshnessOfEntry(times, { tags, madeAt });
/** Of a page that shows these items. */
const freshnessOfPage = (times: TagTimes, tags: string[], madeAt: number, shown: string[]) =>
  freshnessOfEntry(times, { tags, madeAt, shows: ({ tag }) => shown.includes(tag) });

describe('freshnessOf', () => {
  it('lets everything be shown whose tags were not touched since it was made', () => {
    const times = touchTags(none, 'dropped', ['news:fa'], start);
    expect(freshnessOf(times, ['news:fa', 'item:a'], start + 1)).toBe('fresh');
    expect(freshnessOf(times, ['news:tk'], 0)).toBe('fresh');
    expect(freshnessOf(times, [], 0)).toBe('fresh');
  });

  it('drops what was made before a withdrawal, or in the same millisecond', () => {
    const times = touchTags(none, 'dropped', ['item:a'], start);
    expect(freshnessOf(times, ['news', 'item:a'], start)).toBe('dropped');
    expect(freshnessOf(times, ['item:a'], start - 1)).toBe('dropped');
  });

  it('goes on showing what was made before an edit, but not as fresh', () => {
    const times = touchTags(none, 'stale', ['item:a'], start);
    expect(freshnessOf(times, ['item:a'], start - 1)).toBe('stale');
  });

  it('does not take back a withdrawal when the same tags are edited later', () => {
    const withdrawn = touchTags(none, 'dropped', ['news:fa'], start);
    const edited = touchTags(withdrawn, 'stale', ['news:fa'], start + 5000);
    expect(freshnessOf(edited, ['news:fa'], start - 1)).toBe('dropped');
    expect(freshnessOf(edited, ['news:fa'], start + 1)).toBe('stale');
  });

  it('trusts nothing from before the times were lost', () => {
    expect(freshnessOf(noTagTimes(start), [], start - 1)).toBe('dropped');
    expect(freshnessOf(noTagTimes(start), [], start)).toBe('fresh');
  });

  it('knows no tag by the name of what every object has', () => {
    expect(freshnessOf(none, ['constructor', '__proto__'], 0)).toBe('fresh');
  });
});

describe('a page, after a withdrawal', () => {
  const times = touchTags(none, 'dropped', ['item:a', 'news:fa', 'locale:fa', 'category:design'], start);

  it('is dropped when it shows what was withdrawn, whatever its tags', () => {
    expect(freshnessOfPage(times, ['news:fa'], start - 1, ['item:a'])).toBe('dropped');
    expect(freshnessOfPage(times, ['item:b'], start, ['item:b', 'item:a'])).toBe('dropped');
    expect(freshnessOfPage(times, ['news:fa'], start + 1, ['item:a'])).toBe('fresh');
  });

  it('stays when it does not, and is rebuilt behind its reader where its list has lost something', () => {
    expect(freshnessOfPage(times, ['news:fa'], start - 1, ['item:b'])).toBe('stale');
    expect(freshnessOfPage(times, ['cities'], start - 1, ['item:b'])).toBe('fresh');
  });

  it('is found by every withdrawal since it was made', () => {
    const later = touchTags(times, 'dropped', ['item:c', 'news:fa', 'locale:fa'], start + 10);
    expect(freshnessOfPage(later, [], start - 1, ['item:a'])).toBe('dropped');
    expect(freshnessOfPage(later, [], start + 5, ['item:a'])).toBe('fresh');
    expect(freshnessOfPage(later, [], start + 5, ['item:c'])).toBe('dropped');
  });

  it('is dropped by its tags when it is not to be told what belongs together', () => {
    const restored = touchTags(none, 'dropped', ['item:a', 'item:b', 'news:fa', 'locale:fa'], start);
    expect(freshnessOfPage(restored, ['news:fa'], start, [])).toBe('dropped');
  });
});

describe('toSubject', () => {
  it('knows the one thing that tags tell of', () => {
    expect(toSubject(['item:a', 'news', 'news:fa', 'locale:fa', 'city:mary', 'category:design'])).toEqual({
      tag: 'item:a',
      locales: ['fa'],
    });
    expect(toSubject(['item:a', 'events:fa', 'locale:fa', 'events:tk', 'locale:tk'])).toEqual({
      tag: 'item:a',
      locales: ['fa', 'tk'],
    });
    expect(toSubject(['cities', 'city:mary'])).toEqual({ tag: 'city:mary', locales: [] });
    expect(toSubject(['categories', 'category:design'])).toEqual({ tag: 'category:design', locales: [] });
  });

  it.each([[[]], [['news:fa']], [['item:a', 'item:b']], [['item:a', 'cities', 'city:mary']]])(
    'says nothing of %j',
    (tags) => expect(toSubject(tags)).toBeNull(),
  );
});

describe('touchTags', () => {
  it('forgets old marks of edits, and no mark of a withdrawal', () => {
    const old = touchTags(touchTags(none, 'stale', ['item:a'], start), 'dropped', ['item:b'], start);
    const later = touchTags(old, 'stale', ['item:c'], start + 3_600_000);
    expect(Object.keys(later.stale)).toEqual(['item:c']);
    expect(later.withdrawn.map(({ tag }) => tag)).toEqual(['item:b']);
    expect(Object.keys(later.lost)).toEqual(['item:b']);
  });
});
