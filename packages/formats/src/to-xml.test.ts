import { parseXml } from '../test/parse-xml';
import { toXml } from './to-xml';

describe('toXml', () => {
  it('escapes, and leaves out what no XML document may hold', () => {
    const text = 'Tom & "Jerry" <b>]]>\u0000\u0008\uFFFE\uD800 ok';
    const xml = toXml({ a: { '@b': 'x"<&>', '#text': text } });
    expect(parseXml(xml).a).toEqual({ '@b': 'x"<&>', '#text': 'Tom & "Jerry" <b>]]> ok' });
    expect(xml).not.toMatch(/[\u0000\u0008\uFFFE]/);
  });
});
