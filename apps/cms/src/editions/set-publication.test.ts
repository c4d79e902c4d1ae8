import { factNames } from '../content/types/types';

Object.assign(process.env, { PAYLOAD_SECRET: 'x'.repeat(32), REVALIDATE_SECRET: 'x'.repeat(32) });
const { stripSharedFacts } = await import('./set-publication');

const data = { headline: 'شهر', slug: 'a', byline: 'Aýna', cities: ['t1'], priority: 'lead' };
const strip = (more: object, originalDoc?: object) =>
  stripSharedFacts({
    collection: { slug: 'news' },
    data: { ...data, ...more },
    originalDoc,
  } as never) as object;

test.each<[what: string, more: object, originalDoc: object | undefined]>([
  ['that names its original', { original: 'a' }, undefined],
  ['that names it whole', { original: { id: 'a' } }, undefined],
  ['whose original is stored', {}, { original: 'a' }],
])('a translation %s holds words only', (_, more, originalDoc) => {
  const own = strip(more, originalDoc);
  expect(own).toMatchObject({ headline: 'شهر', slug: 'a' });
  expect(factNames('news').filter((name) => name in own)).toEqual([]);
});

test.each([undefined, {}, { original: null }])('an original keeps its facts (%j)', (originalDoc) => {
  expect(strip({}, originalDoc)).toEqual(data);
});

test('what was given is not changed', () => {
  const given = { ...data, original: 'a' };
  stripSharedFacts({ collection: { slug: 'news' }, data: given } as never);
  expect(given).toEqual({ ...data, original: 'a' });
});
