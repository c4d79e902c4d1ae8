import { readFileSync } from 'node:fs';
import { hasCode, messageOf } from './read-error';

/** Of Node itself: another `Error` than that of the modules, as in a bundle that is loaded twice. */
function missingFile(): unknown {
  try {
    readFileSync('/no such file');
  } catch (error) {
    return error;
  }
  throw new Error('there is such a file');
}

describe('hasCode', () => {
  it('knows an error by its code', () => {
    expect(hasCode(missingFile(), 'EPERM', 'ENOENT')).toBe(true);
    expect(hasCode(missingFile(), 'EPERM')).toBe(false);
  });

  it('takes whatever was thrown', () => {
    for (const thrown of [null, undefined, 'ENOENT', new Error('ENOENT'), { code: 2 }])
      expect(hasCode(thrown, 'ENOENT')).toBe(false);
  });
});

describe('messageOf', () => {
  it('is the message of an error, or what was thrown as text', () => {
    expect(messageOf(missingFile())).toMatch(/^ENOENT: no such file/);
    expect(messageOf('a text')).toBe('a text');
    expect(messageOf(null)).toBe('null');
  });
});
