import { freshnessOf, noTagTimes, touchTags } from './tag-times';

const start = 1_000_000;
const none = { droppedBefore: 0, dropped: {}, stale: {} };

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

describe('touchTags', () => {
  it('forgets old marks of edits, and no mark of a withdrawal', () => {
    const old = touchTags(touchTags(none, 'stale', ['item:a'], start), 'dropped', ['item:b'], start);
    const later = touchTags(old, 'stale', ['item:c'], start + 3_600_000);
    expect(Object.keys(later.stale)).toEqual(['item:c']);
    expect(Object.keys(later.dropped)).toEqual(['item:b']);
  });
});
