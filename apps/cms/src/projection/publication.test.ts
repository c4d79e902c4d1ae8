import { publicationKey } from './publication';

test('a publication has one key for its type, language and item', () => {
  expect(publicationKey('news', 'fa', '4f7k2q9d')).toBe('news:fa:4f7k2q9d');
  const others = [
    publicationKey('event', 'fa', '4f7k2q9d'),
    publicationKey('news', 'tk', '4f7k2q9d'),
    publicationKey('news', 'fa', '6k9m2n4p'),
  ];
  expect(new Set([...others, publicationKey('news', 'fa', '4f7k2q9d')]).size).toBe(4);
});
