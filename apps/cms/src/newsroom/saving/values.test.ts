import { changedOf, conflictsOf, isSame, typedOf } from './values';

describe('values of a form', () => {
  it.each([
    [undefined, null],
    ['', null],
    [[], null],
    ['  Aşgabat\u00a0 ', 'Aşgabat'],
    ['e\u0301', '\u00e9'],
    [[{ id: '1', note: 'a' }], [{ id: '2', note: 'a' }]],
    [{ a: null, b: 1 }, { b: 1 }],
  ])('%j says the same as %j', (one, other) => expect(isSame(one, other)).toBe(true));

  it.each([
    ['a', 'b'],
    ['a', ''],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [false, true],
    [0, null],
    [0, 1],
    [{ a: 1 }, { a: 2 }],
  ])('%j says something else than %j', (one, other) => expect(isSame(one, other)).toBe(false));

  it('leaves out what nobody types', () =>
    expect(typedOf({ id: '1', stage: 'review', _status: 'draft', headline: 'x' })).toEqual({
      headline: 'x',
    }));

  it('knows a letter', () =>
    expect(changedOf({ headline: 'ab ', summary: 's' }, { headline: 'ab', summary: 's' })).toEqual({
      headline: 'ab ',
    }));

  it('knows a zero, which is the place of the equator', () => {
    expect(changedOf({ latitude: 0 }, { latitude: null })).toEqual({ latitude: 0 });
    expect(conflictsOf({ latitude: 0 }, { latitude: 37.95 }, { latitude: null })).toHaveLength(1);
  });

  it('asks only about what both have changed, and not to the same', () => {
    const base = { headline: 'h', summary: 's', byline: 'b', dateline: 'd' };
    const theirs = { headline: 'h1', summary: 's1', byline: 'b', dateline: 'd1' };
    const mine = { headline: 'h2', byline: 'b2', dateline: 'd1' };
    expect(conflictsOf(mine, theirs, base)).toEqual([{ name: 'headline', mine: 'h2', theirs: 'h1' }]);
  });
});
