import { localeCodes } from './locales';
import { orderForReader } from './order-for-reader';

describe('orderForReader', () => {
  it("begins with the reader's own language, wherever it stood", () => {
    expect(orderForReader(['ru', 'en', 'tk'], 'tk')).toEqual(['tk', 'ru', 'en']);
  });

  it('goes on with the fallbacks, then in table order', () => {
    expect(orderForReader(['ar', 'ru', 'zh', 'az', 'en'], 'tr')).toEqual(['az', 'en', 'ru', 'zh', 'ar']);
  });

  it('names each language once and none that is not available', () => {
    expect(orderForReader(['fr', 'fr'], 'kk')).toEqual(['fr']);
    expect(orderForReader([], 'kk')).toEqual([]);
  });

  it.each(localeCodes)('can offer all languages to a reader of %s', (reader) => {
    const offered = orderForReader(localeCodes, reader);
    expect(offered[0]).toBe(reader);
    expect([...offered].sort()).toEqual([...localeCodes].sort());
  });
});
