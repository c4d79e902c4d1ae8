import { toCursor } from './desk-cursor';
import { parseDeskQuery, readDeskQuery, toDeskHref, toDeskWhere, type DeskQuery } from './desk-query';

const now = Date.parse('2027-03-01T10:00:00.000Z');
const where = (query: DeskQuery) =>
  JSON.stringify(
    toDeskWhere(query, { actorId: 'me', now, planned: ['news:a'], categoryId: 'c1', cityId: null }),
  );

describe('the address of the desk', () => {
  it('holds all filters, and nothing that is empty', () => {
    const href = toDeskHref('/admin', { language: 'fa', state: 'review', q: 'قالی' });
    expect(href).toBe(`/admin?language=fa&state=review&q=${encodeURIComponent('قالی')}`);
    expect(toDeskHref('/admin', { lacks: 'kk' }, { lacks: null })).toBe('/admin');
    expect(toDeskHref('/admin', { lacks: 'kk' }, { mine: '1' })).toBe('/admin?lacks=kk&mine=1');
  });

  it('is read as it was written', () => {
    const query = { language: 'fa', state: 'review', outdated: '1', due: 'week', q: 'two words' } as const;
    const search = toDeskHref('', query).slice(1);
    expect(readDeskQuery(Object.fromEntries(new URLSearchParams(search)))).toEqual(query);
    expect(parseDeskQuery(new URLSearchParams(search))).toEqual(query);
  });

  it('is read as far as it can be: it holds more than filters, and old ones', () => {
    const params = { locale: 'tk', language: 'fa', state: 'lost', lacks: ['kk', 'tk'], q: ' ', after: '???' };
    expect(readDeskQuery(params)).toEqual({ language: 'fa' });
  });

  it('takes a page by what an earlier one has given', () => {
    const position = ['2027-03-01T09:00:00.000Z', '4f7k2q9d'] as const;
    expect(readDeskQuery({ after: toCursor([...position]) })).toEqual({ after: position });
    expect(where({ after: [...position] })).toContain(
      '"touchedAt":{"less_than_equal":"2027-03-01T09:00:00.000Z"}',
    );
  });
});

describe('a question', () => {
  it('is never answered with what others have only begun', () => {
    expect(where({})).toBe(
      '{"and":[{"or":[{"filterKeys":{"contains":" written "}},{"filterKeys":{"contains":" by:me "}}]}]}',
    );
  });

  it.each<[DeskQuery, string]>([
    [{ language: 'fa', state: 'review' }, '" fa:review "'],
    [{ state: 'review' }, '" any:review "'],
    [{ language: 'fa' }, '" has:fa "'],
    [{ lacks: 'kk' }, '" lacks:kk "'],
    [{ state: 'scheduled' }, '{"key":{"in":["news:a"]}}'],
    [{ outdated: '1', language: 'tk' }, '" tk:factChanged "'],
    [{ mine: '1' }, '{"filterKeys":{"contains":" by:me "}}'],
    [{ category: 'design' }, '" category:c1 "'],
    [{ city: 'nowhere' }, '" city:- "'],
    [{ due: 'overdue' }, '{"dueAt":{"less_than":"2027-03-01T10:00:00.000Z"}}'],
    [{ due: 'week' }, '{"dueAt":{"less_than":"2027-03-08T10:00:00.000Z"}}'],
    [{ due: 'any' }, '{"dueAt":{"exists":true}}'],
    [{ q: 'ŞÄHER' }, '{"searchText":{"contains":"saher"}}'],
  ])('%j', (query, condition) => expect(where(query)).toContain(condition));
});
