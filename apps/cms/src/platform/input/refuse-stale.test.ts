import { isMatch } from './refuse-stale';

const at = '2026-11-28T10:00:00.123Z';

describe('If-Match', () => {
  it.each([
    [`"${at}"`],
    ['*'],
    [' * '],
    [`"2020-01-01T00:00:00.000Z", "${at}"`],
    ['"2026-11-28T15:00:00.123+05:00"'],
  ])('%s matches', (ifMatch) => expect(isMatch(ifMatch, at)).toBe(true));

  it.each([
    ['"2026-11-28T10:00:00.122Z"'],
    [`W/"${at}"`],
    [at],
    ['"not a moment"'],
    ['""'],
    [''],
    ['"*"'],
    ['"2026-11-28"'],
  ])('%s does not', (ifMatch) => expect(isMatch(ifMatch, at)).toBe(false));
});
