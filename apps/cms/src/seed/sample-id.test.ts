import { sampleId } from './sample-id';

test('a thing of the sample has the same id in every newsroom', () => {
  expect(sampleId('cities', 'ashgabat')).toBe(sampleId('cities', 'ashgabat'));
});

test('it is a UUID of version 8', () => {
  for (const key of ['ashgabat', 'almaty', 'göl', ''])
    expect(sampleId('media', key)).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
});

test('no two things have one', () => {
  const ids = ['cities', 'media'].flatMap((collection) =>
    ['ashgabat', 'almaty'].map((key) => sampleId(collection, key)),
  );
  expect(new Set(ids).size).toBe(4);
});
