import type { PublicationDoc } from '../projection/publication';
import { aboutKey, frame, referenceKey } from '../projection/reference-keys';
import { toAffected } from './dependents';

const row = (itemId: string, ...references: string[]) =>
  ({ itemId, references: references.length > 0 ? frame(references) : null }) as PublicationDoc;
const published = (after: PublicationDoc) => ({ kind: 'published', before: null, after }) as const;

test('what has changed is looked at by those that name it', () => {
  expect(toAffected([published(row('4f7k2q9d'))])).toEqual(['4f7k2q9d']);
});

test('the events that a news item is about list it', () => {
  const news = row('4f7k2q9d', aboutKey('9n4p7r2s'), aboutKey('3d6f9h2k'), referenceKey('item', '5g8h3k7m'));
  expect(toAffected([published(news)])).toEqual(['4f7k2q9d', '3d6f9h2k', '9n4p7r2s']);
});

test('so do those that it was about, and is no longer', () => {
  const before = row('4f7k2q9d', aboutKey('9n4p7r2s'));
  const after = row('4f7k2q9d', aboutKey('3d6f9h2k'));
  expect(toAffected([{ kind: 'changed', before, after }])).toEqual(['4f7k2q9d', '9n4p7r2s', '3d6f9h2k']);
});

test('each is looked at once, whatever the number of languages', () => {
  const changes = [row('4f7k2q9d', aboutKey('9n4p7r2s')), row('4f7k2q9d', aboutKey('9n4p7r2s'))].map(
    published,
  );
  expect(toAffected(changes)).toEqual(['4f7k2q9d', '9n4p7r2s']);
});

test('nothing changed, nothing is looked at', () => expect(toAffected([])).toEqual([]));
