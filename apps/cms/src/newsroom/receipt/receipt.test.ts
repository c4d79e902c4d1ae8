import type { Sighting } from '../../delivery/receipts/receipt';
import { parseReceipt, sayReceipt } from './receipt';

const unseen = { goneAt: null, stillAt: null, why: null };
const [early, late] = ['2026-11-29T10:00:01.000Z', '2026-11-29T10:00:05.000Z'];
const seen = (kind: Sighting['kind'], changes: Partial<Sighting> = {}, address = 'http://a'): Sighting => ({
  address,
  kind,
  path: '/',
  ...unseen,
  ...changes,
});
const say = (...sightings: Sighting[]) => sayReceipt({ isOver: false, sightings });

test('lists are gone when the last of them is', () => {
  const gone = say(seen('lists', { goneAt: late }), seen('lists', { goneAt: early }));
  expect(gone).toEqual([{ address: 'http://a', places: [{ kind: 'lists', state: 'gone', at: late }] }]);
});

test('the worst is said of places of one kind', () => {
  const one = { goneAt: early };
  expect(say(seen('lists', one), seen('lists'))[0]!.places).toEqual([{ kind: 'lists', state: 'looking' }]);
  expect(say(seen('lists', one), seen('lists', { stillAt: late }), seen('lists'))[0]!.places).toEqual([
    { kind: 'lists', state: 'still', at: late },
  ]);
  expect(say(seen('lists', { stillAt: late }), seen('lists', { why: 'ENOTFOUND' }))[0]!.places).toEqual([
    { kind: 'lists', state: 'unreachable', why: 'ENOTFOUND' },
  ]);
  // Seen to be gone, and not to be reached afterwards: it is gone.
  expect(say(seen('page', { goneAt: early, why: '500' }))[0]!.places[0]!.state).toBe('gone');
});

test('each address speaks for itself, its places in their order', () => {
  const said = say(
    seen('api', { goneAt: early }, 'http://b'),
    seen('page', { goneAt: early }, 'http://b'),
    seen('page', { why: '503' }, 'http://a'),
  );
  expect(said.map(({ address, places }) => [address, places.map(({ kind }) => kind)])).toEqual([
    ['http://b', ['page', 'api']],
    ['http://a', ['page']],
  ]);
});

test('what is no receipt is refused', () => {
  expect(parseReceipt(null)).toBeNull();
  expect(() => parseReceipt({ sightings: [{}] })).toThrow();
});
